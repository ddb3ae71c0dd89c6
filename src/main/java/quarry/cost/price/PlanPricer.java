package quarry.cost.price;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.ArrayList;
import java.util.List;

/// Prices plans. A pure function: the same plan and card give the same result.
public final class PlanPricer {

    private PlanPricer() {}

    /// Every scenario of the plan. What has no rate or does not apply is a gap; nothing is substituted.
    public static PricedPlan price(Plan plan, RateCard card) {
        PlanContext context = new PlanContext(plan, card);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < plan.scenarios().size(); i++) {
            statements.add(new ScenarioPricer(context, plan.scenarios().get(i), i).price());
        }
        return new PricedPlan(plan, card.heading(), statements);
    }
}
