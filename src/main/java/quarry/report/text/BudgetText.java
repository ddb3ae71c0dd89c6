package quarry.report.text;

import quarry.forecast.BudgetOutlook;
import quarry.report.OutlookNote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Budgets in words.
public final class BudgetText {

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
                        outlook.budget().name()
                                + ": "
                                + crossing(outlook, alert, true)
                                + " in "
                                + outlook.name()
                                + incomplete(outlook);
                notes.add(
                        new OutlookNote(
                                "$.budgets[" + outlook.index() + "]", outlook.scenario(), text));
            }
        }
        return notes;
    }

    private static String incomplete(BudgetOutlook outlook) {
        return outlook.complete()
                ? ""
                : "; not all of it has a price, so it may be earlier and by more";
    }

    private String crossing(BudgetOutlook outlook, BudgetOutlook.Alert alert, boolean whole) {
        String month = alert.first().map(m -> m.month().toString()).orElse("");
        String least = outlook.complete() ? "" : "at least ";
        String over = alert.over().map(figures::amount).orElse("");
        String level = figures.count(alert.level().movePointRight(2)) + " %";
        return whole
                ? month
                        + " crosses "
                        + level
                        + " of "
                        + limit(outlook)
                        + " by "
                        + least
                        + coded(over)
                : level + " in " + month + " by " + least + over;
    }

    /// The budget of a month, with its code.
    private String limit(BudgetOutlook outlook) {
        return coded(figures.amount(outlook.budget().monthly()));
    }

    private String coded(String amount) {
        return amount + " " + figures.currencyCode();
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
                        .map(alert -> crossing(outlook, alert, false))
                        .collect(Collectors.joining("; "));
        if (!crossed.isEmpty()) {
            return crossed;
        }
        return outlook.complete() ? "nothing" : "incomplete";
    }
}
