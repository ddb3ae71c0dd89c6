package quarry.report.text;

import quarry.report.Finding;
import quarry.report.Outlook;
import quarry.report.OutlookNote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Budgets and quotas beside the cost: tables, and what they warn of.
public final class OutlookText {

    private final Outlook outlook;
    private final BudgetText budgets;
    private final QuotaText quotas;

    public OutlookText(Outlook outlook, Figures figures) {
        this.outlook = outlook;
        this.budgets = new BudgetText(figures);
        this.quotas = new QuotaText(figures);
    }

    /// Budgets first.
    public List<OutlookNote> notes() {
        List<OutlookNote> notes = new ArrayList<>(budgets.notes(outlook.budgets()));
        notes.addAll(quotas.notes(outlook.quotas()));
        return notes;
    }

    public List<Finding> findings() {
        return notes().stream()
                .map(note -> new Finding(Finding.Kind.WARNING, note.path(), note.text()))
                .toList();
    }

    /// Nothing for a plan without budgets and quotas.
    void write(TextPage page) throws IOException {
        if (!outlook.budgets().isEmpty()) {
            page.section("Budgets", budgets.table(outlook.budgets()));
        }
        if (!outlook.quotas().isEmpty()) {
            page.section("Quotas, tokens a minute", quotas.table(outlook.quotas()));
        }
        page.notes("Budgets and quotas", notes().stream().map(OutlookNote::text).toList());
    }
}
