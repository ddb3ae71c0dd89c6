package quarry.app.viewmodel.forecast;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.forecast.BudgetOutlook;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Makes the page of the Forecast screen from a result. Pure, so that it can run in the background.
public final class ForecastPages {

    static final int COLUMNS = 8;

    /// @param choice one that the plan of the results has
    public record Question(Results results, BudgetChoice choice) {}

    private final Texts words = Texts.of(ForecastPages.class);
    private final Question question;
    private final Figures figures;
    private final List<YearMonth> months;
    private final List<MonthlyCost> costs;

    private ForecastPages(Question question) {
        this.question = question;
        this.figures = question.results().figures();
        this.months = question.results().plan().calendar();
        this.costs = MonthlyCost.of(question.results(), question.choice(), COLUMNS);
    }

    public static ForecastPage page(Question question) {
        return new ForecastPages(question).page();
    }

    /// Everything, or the first budget where the plan has any.
    public static BudgetChoice usual(Plan plan) {
        return choices(plan).get(plan.budgets().isEmpty() ? 0 : 1);
    }

    static List<BudgetChoice> choices(Plan plan) {
        Texts words = Texts.of(ForecastPages.class);
        List<BudgetChoice> choices = new ArrayList<>();
        choices.add(new BudgetChoice(BudgetChoice.EVERYTHING, words.get("all")));
        for (int i = 0; i < plan.budgets().size(); i++) {
            choices.add(new BudgetChoice(i, words.get("budget", plan.budgets().get(i).name())));
        }
        return choices;
    }

    private ForecastPage page() {
        Results results = question.results();
        if (costs.isEmpty() || results.plan().workloads().isEmpty()) {
            return ForecastPage.saying(words.get("nothing"), results.plan().start());
        }
        return new ForecastPage(
                ForecastSentence.of(results, costs),
                ForecastPlot.of(results, question.choice(), costs),
                costs.stream().map(MonthlyCost::name).toList(),
                rows(),
                results.plan().start(),
                covered());
    }

    /// A budget without tags covers everything.
    private @Nullable List<String> covered() {
        return costs.getFirst()
                .outlook()
                .filter(outlook -> !outlook.budget().match().isEmpty())
                .map(BudgetOutlook::workloads)
                .orElse(null);
    }

    private List<ForecastRow> rows() {
        List<ForecastRow> rows = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            int at = month;
            rows.add(
                    new ForecastRow(
                            months.get(month).toString(),
                            false,
                            costs.stream().map(cost -> cell(cost, at)).toList()));
        }
        int from = 0;
        for (int month = 0; month < months.size(); month++) {
            boolean last = month == months.size() - 1;
            if (last || months.get(month + 1).getYear() != months.get(month).getYear()) {
                String year = Integer.toString(months.get(month).getYear());
                rows.add(sum(words.get("total.year", year), from, month));
                from = month + 1;
            }
        }
        if (months.getFirst().getYear() != months.getLast().getYear()) {
            String label = words.get("total.plan", Integer.toString(months.size()));
            rows.add(sum(label, 0, months.size() - 1));
        }
        return rows;
    }

    private ForecastRow.Cell cell(MonthlyCost cost, int month) {
        boolean over =
                cost.outlook()
                        .map(o -> cost.net(month).compareTo(o.budget().monthly()) > 0)
                        .orElse(false);
        String amount = amount(cost.net(month), cost.complete(month, month));
        return new ForecastRow.Cell(
                over ? words.get("over", amount) : amount,
                amount(cost.net(0, month), cost.complete(0, month)),
                over,
                stretch(cost, month, month));
    }

    private ForecastRow sum(String label, int from, int to) {
        return new ForecastRow(
                label,
                true,
                costs.stream()
                        .map(
                                cost ->
                                        new ForecastRow.Cell(
                                                amount(cost.net(from, to), cost.complete(from, to)),
                                                "",
                                                false,
                                                stretch(cost, from, to)))
                        .toList());
    }

    private ForecastRow.Stretch stretch(MonthlyCost cost, int from, int to) {
        return new ForecastRow.Stretch(cost.scenario(), months.get(from), months.get(to));
    }

    private String amount(Usd net, boolean complete) {
        String text = figures.amount(net);
        return complete ? text : words.get("incomplete.amount", text);
    }
}
