package quarry.report.workbook;

import quarry.capacity.quota.QuotaOutlook;
import quarry.forecast.BudgetOutlook;
import quarry.money.DisplayCurrency;
import quarry.report.Outlook;
import quarry.report.text.BudgetText;
import quarry.report.text.Figures;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Budgets and quotas on the summary. Amounts are in US dollars, as on the rest of the sheet.
final class OutlookTables {

    private static final List<String> BUDGETS =
            List.of(
                    "Budget",
                    "Scenario",
                    "USD a month",
                    "Highest month",
                    "Net USD",
                    "Crosses, by USD");
    private static final List<String> QUOTAS =
            List.of(
                    "Quota",
                    "Scenario",
                    "Tokens a minute",
                    "Peak hour of",
                    "Peak",
                    "At request start",
                    "Above the quota");
    private static final List<String> RIGHT =
            List.of(
                    "USD a month",
                    "Net USD",
                    "Tokens a minute",
                    "Peak",
                    "At request start",
                    "Above the quota");

    private final Outlook outlook;
    private final BudgetText words;

    /// @param locale in which sentences write figures
    OutlookTables(Outlook outlook, Locale locale) {
        this.outlook = outlook;
        this.words = new BudgetText(new Figures(locale, DisplayCurrency.USD));
    }

    /// Nothing for a plan without budgets and quotas.
    void write(SheetWriter cells) {
        if (!outlook.budgets().isEmpty()) {
            start(cells, "Budgets", BUDGETS);
            outlook.budgets().forEach(budget -> budget(cells, budget));
        }
        if (!outlook.quotas().isEmpty()) {
            start(cells, "Quotas, tokens a minute in the peak hour", QUOTAS);
            outlook.quotas().forEach(quota -> quota(cells, quota));
        }
    }

    private static void start(SheetWriter cells, String section, List<String> headings) {
        cells.newRow();
        cells.text(CellRole.SECTION, section).newRow();
        cells.headings(headings, RIGHT);
    }

    private void budget(SheetWriter cells, BudgetOutlook budget) {
        cells.text(budget.budget().name()).text(budget.name());
        cells.usd(CellRole.AMOUNT, budget.budget().monthly());
        budget.highest()
                .ifPresent(
                        highest -> {
                            cells.month(highest.month());
                            cells.usd(
                                    highest.amount().complete()
                                            ? CellRole.AMOUNT
                                            : CellRole.LOWER_BOUND,
                                    highest.amount().net());
                        });
        boolean quiet = budget.crossed().isEmpty() && budget.complete();
        cells.text(quiet ? CellRole.TEXT : CellRole.MARK, words.crossings(budget)).newRow();
    }

    private static void quota(SheetWriter cells, QuotaOutlook quota) {
        cells.text(
                String.join(
                        " ",
                        quota.quota().model(),
                        quota.quota().region(),
                        quota.quota().scope().id()));
        cells.text(quota.name()).count(quota.quota().tokensPerMinute());
        quota.used().ifPresentOrElse(peak -> cells.month(peak.month()), cells::skip);
        count(cells, CellRole.WHOLE, quota.used().map(QuotaOutlook.Peak::tokensPerMinute));
        count(cells, CellRole.WHOLE, quota.atStart().map(QuotaOutlook.Peak::tokensPerMinute));
        count(cells, CellRole.MARKED_WHOLE, quota.above());
        cells.newRow();
    }

    private static void count(SheetWriter cells, CellRole role, Optional<BigDecimal> count) {
        count.ifPresentOrElse(value -> cells.number(role, value), cells::skip);
    }
}
