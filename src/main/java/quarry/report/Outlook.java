package quarry.report;

import quarry.capacity.quota.QuotaForecast;
import quarry.capacity.quota.QuotaOutlook;
import quarry.cost.PricedPlan;
import quarry.forecast.BudgetForecast;
import quarry.forecast.BudgetOutlook;
import quarry.rates.RateCard;

import java.util.List;

/// What stands beside the cost of a plan: its budgets and its quotas, by scenario.
public record Outlook(List<BudgetOutlook> budgets, List<QuotaOutlook> quotas) {

    public static final Outlook NONE = new Outlook(List.of(), List.of());

    public Outlook {
        budgets = List.copyOf(budgets);
        quotas = List.copyOf(quotas);
    }

    /// Without the scenarios that a priced plan lacks.
    public Outlook only(PricedPlan priced) {
        return new Outlook(
                budgets.stream()
                        .filter(budget -> priced.statement(budget.scenario()).isPresent())
                        .toList(),
                quotas.stream()
                        .filter(quota -> priced.statement(quota.scenario()).isPresent())
                        .toList());
    }

    public static Outlook of(PricedPlan priced, RateCard card) {
        return new Outlook(BudgetForecast.of(priced), QuotaForecast.of(priced, card));
    }
}
