package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import org.jspecify.annotations.Nullable;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.ForcedTerm;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.breakeven.UnitPrice;
import quarry.capacity.decision.Decision;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.load.OnDemandRequest;
import quarry.money.Usd;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Problem;
import quarry.rates.Rate;
import quarry.report.MissingCell;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A break-even for people: the verdict, what pays for a unit, the terms, each number of units.
public final class BreakEvenText implements Report {

    /// Numbers of units listed; the cheapest, the next and the peak are always among them.
    private static final int LISTED = 12;

    private final PricedPlan plan;
    private final Decision decision;
    private final BreakEven answer;
    private final Figures figures;

    /// @param plan for the heading; its statements are not needed
    public BreakEvenText(PricedPlan plan, Decision decision, Figures figures) {
        this.plan = plan;
        this.decision = decision;
        this.answer = decision.answer();
        this.figures = figures;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        TextPage page = new TextPage(out);
        page.lines(Heading.lines(plan, figures));
        page.lines(List.of("", PlainText.clean(asked(answer.question()))));
        page.lines(List.of("", PlainText.clean(BreakEvenSentence.of(answer, figures))));
        switch (answer) {
            case BreakEven.Known known -> known(page, known);
            case BreakEven.OnlyProvisioned forced -> forced(page, forced);
            case BreakEven.Unanswerable none ->
                    page.notes(
                            "Missing",
                            MissingCell.of(none.gaps()).stream()
                                    .map(missing -> missing.path() + ": " + missing.text())
                                    .toList());
        }
        page.notes("Warnings", decision.warnings().stream().map(Problem::text).toList());
    }

    private static String asked(BreakEvenQuestion question) {
        String custom =
                question.customModel() == null ? "" : " as custom model " + question.customModel();
        return String.join(", ", question.workloads())
                + " on "
                + question.model()
                + custom
                + " "
                + question.region()
                + " "
                + question.scope().id()
                + ", "
                + question.month()
                + ", term "
                + question.term().id()
                + (question.caching() ? ", with caching" : "");
    }

    private void known(TextPage page, BreakEven.Known known) throws IOException {
        TermAnswer asked = known.asked();
        if (asked.paidFor().isPresent()) {
            page.section("What pays for a unit", paidFor(asked.paidFor().get()));
        }
        page.section("Terms", terms(known));
        if (known.demand().isPresent() && asked.units().isPresent()) {
            page.lines(List.of("", demand(known.demand().get())));
            page.section(
                    "Units, term " + known.question().term().id() + ", a month",
                    units(asked.units().get()));
        }
        new DecisionText(page, figures).write(decision);
        page.notes("Rates", rates(known));
    }

    private TextTable paidFor(PaidFor paidFor) {
        TextTable table =
                new TextTable(left(""), right("An hour"), right("A day"), right("The month"));
        pace(table, "Requests", paidFor.requests());
        pace(table, "Input tokens", paidFor.input());
        pace(table, "Output tokens", paidFor.output());
        pace(table, "Tokens", paidFor.tokens());
        return table;
    }

    private void pace(TextTable table, String what, PaidFor.Pace pace) {
        table.add(
                what,
                figures.whole(pace.perHour()),
                figures.whole(pace.perDay()),
                figures.whole(pace.perMonth()));
    }

    private TextTable terms(BreakEven.Known known) {
        TextTable table =
                new TextTable(
                        left("Term"),
                        right("Unit hour list"),
                        right("net"),
                        right("Unit a month"),
                        right("Pays from"),
                        right("Cheapest units"),
                        right("Costs a month"),
                        right("to on demand"));
        for (TermAnswer term : known.terms()) {
            List<String> row = new ArrayList<>(price(term.price()));
            if (term.units().isPresent()) {
                UnitChoice units = term.units().get();
                Usd total = units.cheapest().total();
                row.add(units.breakEvenUtilization().map(figures::percent).orElse("never"));
                row.add(Integer.toString(units.cheapestUnits()));
                row.add(figures.amount(total));
                row.add(figures.difference(total.minus(units.onDemand())));
            } else {
                row.addAll(List.of("–", "–", "–", "–"));
            }
            table.add(row);
        }
        table.rule();
        table.add("on demand", "", "", "", "", "", figures.amount(known.onDemand().monthly()), "");
        return table;
    }

    private List<String> price(UnitPrice price) {
        return List.of(
                price.term().id(),
                figures.unitCost(price.listHour()),
                figures.unitCost(price.hour()),
                figures.amount(price.month()));
    }

    private String demand(UnitDemand demand) {
        ModelUnitCapacity capacity = demand.capacity();
        List<String> told = new ArrayList<>();
        told(told, capacity.inputTokensPerMinute(), "input");
        told(told, capacity.outputTokensPerMinute(), "output");
        String note = capacity.note().isEmpty() ? "" : " (" + capacity.note() + ")";
        return PlainText.clean(
                "Demand: "
                        + figures.count(demand.mean())
                        + " units on average, "
                        + figures.count(demand.peak())
                        + " in the peak hour, at "
                        + String.join(" and ", told)
                        + " tokens a minute and unit"
                        + note);
    }

    private void told(List<String> told, @Nullable BigDecimal tokens, String what) {
        if (tokens != null) {
            told.add(figures.count(tokens) + " " + what);
        }
    }

    private TextTable units(UnitChoice choice) {
        TextTable table =
                new TextTable(
                        right("Units"),
                        right("Own load"),
                        left("Pays"),
                        right("Saves"),
                        right("Units cost"),
                        right("Overflow"),
                        right("Total"),
                        right("Rejected"),
                        left(""));
        int last = 0;
        for (int count : listed(choice)) {
            if (count > last + 1) {
                table.add("…", "", "", "", "", "", "", "", "");
            }
            last = count;
            table.add(row(choice, count));
        }
        return table;
    }

    private static Set<Integer> listed(UnitChoice choice) {
        Set<Integer> listed = new LinkedHashSet<>();
        for (int count = 0; count <= Math.min(choice.peakUnits(), LISTED); count++) {
            listed.add(count);
        }
        int end = Math.max(1, choice.peakUnits());
        for (int count : List.of(choice.cheapestUnits(), choice.cheapestUnits() + 1, end)) {
            if (count > LISTED && count <= end || count == end) {
                listed.add(count);
            }
        }
        return listed;
    }

    private List<String> row(UnitChoice choice, int count) {
        UnitChoice.Cost cost = choice.cost(count);
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(count));
        if (count == 0) {
            row.addAll(List.of("", "", ""));
        } else {
            UnitChoice.Unit unit = choice.unit(count);
            row.add(figures.percent(unit.utilization()));
            row.add(unit.pays() ? "yes" : "no");
            row.add(figures.difference(unit.saving()));
        }
        row.add(figures.amount(cost.unitsUsd()));
        row.add(figures.amount(cost.overflowUsd()));
        row.add(figures.amount(cost.total()));
        row.add(figures.percent(cost.rejectedShare()));
        row.add(count == choice.cheapestUnits() ? "cheapest" : "");
        return row;
    }

    private static List<String> rates(BreakEven.Known known) {
        Set<String> rates = new LinkedHashSet<>();
        known.terms().forEach(term -> rates.add(text(term.price().rate())));
        for (OnDemandRequest request : known.onDemand().requests()) {
            request.lines().stream().map(Line::rate).forEach(rate -> rates.add(text(rate)));
        }
        return List.copyOf(rates);
    }

    private static String text(Rate rate) {
        return rate.key().text()
                + ": "
                + rate.usd().toPlainString()
                + " USD per "
                + rate.unit().id()
                + ", "
                + rate.provenance();
    }

    private void forced(TextPage page, BreakEven.OnlyProvisioned forced) throws IOException {
        TextTable table =
                new TextTable(
                        left("Term"),
                        right("Unit hour list"),
                        right("net"),
                        right("Unit a month"),
                        right("Units for the peak"),
                        right("Cost a month"));
        for (ForcedTerm term : forced.terms()) {
            List<String> row = new ArrayList<>(price(term.price()));
            row.add(term.peakUnits().map(Object::toString).orElse("–"));
            row.add(term.peakSized().map(figures::amount).orElse("–"));
            table.add(row);
        }
        page.section("Terms", table);
        if (forced.demand().isPresent()) {
            page.lines(List.of("", demand(forced.demand().get())));
        }
        new DecisionText(page, figures).write(decision);
        page.notes(
                "Rates", forced.terms().stream().map(term -> text(term.price().rate())).toList());
        page.notes(
                "Not sold on demand",
                MissingCell.of(forced.notSold()).stream().map(MissingCell::text).toList());
    }
}
