package quarry.cost.price;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/// The first scenario's statement with the questions that tests ask of it.
record TestBill(Statement statement) {

    static TestBill of(Plan plan, RateCard card) {
        return new TestBill(PlanPricer.price(plan, card).statements().getFirst());
    }

    Usd total() {
        return statement.amount().total();
    }

    Usd total(Predicate<Line> which) {
        return statement.amount(which, _ -> true).total();
    }

    Usd total(Component component) {
        return total(l -> l.component() == component);
    }

    Usd net(Component component) {
        return statement.amount(l -> l.component() == component, _ -> true).net();
    }

    Usd total(Purpose purpose) {
        return total(l -> l.purpose() == purpose);
    }

    Usd total(String workload, Purpose purpose) {
        return total(l -> l.workload().equals(workload) && l.purpose() == purpose);
    }

    /// In the unit of the rate, without trailing zeros.
    String quantity(Component component) {
        return lines(l -> l.component() == component).stream()
                .map(Line::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }

    List<Line> lines(Predicate<Line> which) {
        return statement.lines().stream().filter(which).toList();
    }

    Line line(Component component) {
        return lines(l -> l.component() == component).getFirst();
    }

    /// The months in which a component is billed, in the order of the lines.
    List<YearMonth> months(Component component) {
        return lines(l -> l.component() == component).stream().map(Line::month).toList();
    }

    /// `label value unit` of each step before the rate.
    List<String> quantitySteps(Component component) {
        List<Step> steps = line(component).explanation();
        return steps.stream()
                .takeWhile(s -> !s.label().equals("Rate"))
                .map(s -> s.label() + " " + Step.plain(s.value()) + " " + s.unit())
                .toList();
    }

    Gap gap() {
        return statement.gaps().getFirst();
    }

    Service service(String workload) {
        return statement.service().stream()
                .filter(s -> s.workload().equals(workload))
                .findFirst()
                .orElseThrow();
    }
}
