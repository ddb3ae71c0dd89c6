package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.pricing.Results;
import quarry.forecast.BudgetOutlook;
import quarry.money.Usd;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Says when a budget is crossed and by how much, of the first scenario; and whether the others do better.
final class ForecastSentence {

    private final Texts words = Texts.of(ForecastSentence.class);
    private final Figures figures;
    private final List<YearMonth> months;
    private final DateTimeFormatter month;

    private ForecastSentence(Results results) {
        this.figures = results.figures();
        this.months = results.plan().calendar();
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.language());
    }

    static String of(Results results, List<MonthlyCost> costs) {
        ForecastSentence sentence = new ForecastSentence(results);
        MonthlyCost first = costs.getFirst();
        return first.outlook()
                .map(outlook -> sentence.budget(first, outlook, costs.subList(1, costs.size())))
                .orElseGet(() -> sentence.withoutBudget(first));
    }

    private String withoutBudget(MonthlyCost cost) {
        Usd all = cost.net(0, months.size() - 1);
        return words.get(
                        months.size() == 1
                                ? "answer.none.one"
                                : all.isZero() ? "answer.none.zero" : "answer.none",
                        cost.name(),
                        figures.amount(all),
                        figures.currencyCode(),
                        Integer.toString(months.size()),
                        month.format(months.get(cost.highest())))
                + incomplete(cost);
    }

    private String budget(MonthlyCost cost, BudgetOutlook outlook, List<MonthlyCost> others) {
        if (outlook.workloads().isEmpty() && !outlook.budget().match().isEmpty()) {
            return words.get("matches.nothing", outlook.budget().name());
        }
        Optional<BudgetOutlook.Month> crossed = crossing(outlook);
        Optional<BudgetOutlook.Alert> warned =
                outlook.alerts().stream()
                        .filter(alert -> alert.level().compareTo(BigDecimal.ONE) < 0)
                        .filter(alert -> alert.first().isPresent())
                        .filter(alert -> !alert.first().equals(crossed))
                        .reduce((_, higher) -> higher);
        String budget = outlook.budget().name();
        String code = figures.currencyCode();
        String answer;
        if (crossed.isPresent()) {
            String over =
                    figures.amount(crossed.get().amount().net().minus(outlook.budget().monthly()));
            String when = month.format(crossed.get().month());
            answer =
                    warned.map(
                                    alert ->
                                            words.get(
                                                    "answer.both",
                                                    cost.name(),
                                                    level(alert),
                                                    budget,
                                                    first(alert),
                                                    when,
                                                    over,
                                                    code))
                            .orElseGet(
                                    () ->
                                            words.get(
                                                    "answer.crossed",
                                                    cost.name(),
                                                    budget,
                                                    when,
                                                    over,
                                                    code));
        } else if (warned.isPresent()) {
            BudgetOutlook.Alert alert = warned.get();
            String over = figures.amount(alert.over().orElse(Usd.ZERO));
            answer =
                    words.get(
                            "answer.warned",
                            cost.name(),
                            level(alert),
                            budget,
                            first(alert),
                            over,
                            code);
        } else {
            int highest = cost.highest();
            answer =
                    words.get(
                            "answer.within",
                            cost.name(),
                            budget,
                            figures.amount(cost.net(highest)),
                            figures.amount(outlook.budget().monthly()),
                            code,
                            month.format(months.get(highest)));
        }
        return answer + incomplete(cost) + others(crossed.isPresent(), others);
    }

    private static Optional<BudgetOutlook.Month> crossing(BudgetOutlook outlook) {
        return outlook.months().stream()
                .filter(m -> m.amount().net().compareTo(outlook.budget().monthly()) > 0)
                .findFirst();
    }

    private String others(boolean crossed, List<MonthlyCost> others) {
        List<MonthlyCost> over =
                others.stream()
                        .filter(cost -> cost.outlook().flatMap(o -> crossing(o)).isPresent())
                        .toList();
        if (others.isEmpty() || !crossed && over.isEmpty()) {
            return "";
        }
        if (over.isEmpty()) {
            return others.stream().allMatch(MonthlyCost::complete)
                    ? others.size() == 1
                            ? words.get("others.one", others.getFirst().name())
                            : words.get("others.within")
                    : "";
        }
        return over.size() == 1
                ? words.get("others.also.one", over.getFirst().name())
                : words.get(
                        "others.also",
                        Integer.toString(over.size()),
                        Integer.toString(others.size()));
    }

    private String level(BudgetOutlook.Alert alert) {
        return figures.count(alert.level().movePointRight(2)) + " %";
    }

    private String first(BudgetOutlook.Alert alert) {
        return alert.first().map(m -> month.format(m.month())).orElse("");
    }

    private String incomplete(MonthlyCost cost) {
        return cost.complete() ? "" : words.get("answer.incomplete");
    }
}
