package quarry.report.text;

import quarry.forecast.BudgetOutlook;
import quarry.report.OutlookNote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Budgets in words.
public final class BudgetText {

    private static final Texts WORDS = Texts.of(BudgetText.class);

    private final Figures figures;
    private final AmountText amounts;

    public BudgetText(Figures figures) {
        this.figures = figures;
        this.amounts = new AmountText(figures);
    }

    /// One for each level that a month crosses: "Support: 2027-04 crosses 80 % of 20,000 USD by 1,204 USD in On
    /// demand".
    public List<OutlookNote> notes(List<BudgetOutlook> budgets) {
        List<OutlookNote> notes = new ArrayList<>();
        for (BudgetOutlook outlook : budgets) {
            for (BudgetOutlook.Alert alert : outlook.crossed()) {
                String text =
                        WORDS.get(
                                outlook.complete() ? "budget.crosses" : "budget.crosses-least",
                                outlook.budget().name(),
                                month(alert),
                                level(alert),
                                figures.amount(outlook.budget().monthly()),
                                figures.currencyCode(),
                                over(alert),
                                outlook.name());
                notes.add(
                        new OutlookNote(
                                "$.budgets[" + outlook.index() + "]", outlook.scenario(), text));
            }
        }
        return notes;
    }

    private static String month(BudgetOutlook.Alert alert) {
        return alert.first().map(m -> m.month().toString()).orElse("");
    }

    /// In percent of the budget.
    private String level(BudgetOutlook.Alert alert) {
        return figures.count(alert.level().movePointRight(2));
    }

    private String over(BudgetOutlook.Alert alert) {
        return alert.over().map(figures::amount).orElse("");
    }

    TextTable table(List<BudgetOutlook> budgets) {
        TextTable table =
                new TextTable(
                        TextTable.Column.left("Budget"),
                        TextTable.Column.right("A month"),
                        TextTable.Column.left("Scenario"),
                        TextTable.Column.left("Highest month"),
                        TextTable.Column.right("Net"),
                        TextTable.Column.left("Crosses"));
        for (BudgetOutlook outlook : budgets) {
            table.add(
                    outlook.budget().name(),
                    figures.amount(outlook.budget().monthly()),
                    outlook.name(),
                    outlook.highest().map(m -> m.month().toString()).orElse(""),
                    outlook.highest().map(m -> amounts.net(m.amount())).orElse(""),
                    crossings(outlook));
        }
        return table;
    }

    /// Every level that is crossed, or that none is: `80 % in 2027-04 by 1,204; 100 % in 2027-07 by 310`.
    public String crossings(BudgetOutlook outlook) {
        String crossed =
                outlook.crossed().stream()
                        .map(
                                alert ->
                                        WORDS.get(
                                                outlook.complete()
                                                        ? "budget.level"
                                                        : "budget.level-least",
                                                level(alert),
                                                month(alert),
                                                over(alert)))
                        .collect(Collectors.joining("; "));
        if (!crossed.isEmpty()) {
            return crossed;
        }
        return WORDS.get(outlook.complete() ? "budget.nothing" : "budget.incomplete");
    }
}
