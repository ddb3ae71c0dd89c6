package quarry.cost.price;

import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.rates.RateCard;

/// Prices plans. A pure function: the same plan and card give the same result.
public final class PlanPricer {

    private PlanPricer() {}

    /// Every scenario of the plan. What has no rate or does not apply is a gap; nothing is substituted.
    public static PricedPlan price(Plan plan, RateCard card) {
        return new Repricer(card).price(plan);
    }
}
