package quarry.cost.price;

import org.jspecify.annotations.Nullable;

import quarry.cost.PricedPlan;
import quarry.cost.frame.PlanContext;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.rates.RateCard;

import java.util.ArrayList;
import java.util.List;

/// Prices one plan again and again while it is edited, each time only what the edit changed.
///
/// The result is always that of [PlanPricer]; only the time it takes depends on what was priced before.
public final class Repricer {

    private final RateCard card;
    private @Nullable Before before;

    public Repricer(RateCard card) {
        this.card = card;
    }

    private record Before(
            PlanContext context,
            Demands demands,
            List<CustomModel> models,
            List<PricedScenario> scenarios) {}

    /// Every scenario of the plan. What has no rate or does not apply is a gap; nothing is substituted.
    public synchronized PricedPlan price(Plan plan) {
        Before last = before;
        if (last == null || !last.context().holdsFor(plan)) {
            PlanContext context = new PlanContext(plan, card);
            last = new Before(context, Demands.none(), plan.customModels(), List.of());
        }
        Demands demands = last.demands().of(plan.workloads(), last.context());
        boolean same = demands == last.demands() && plan.customModels().equals(last.models());
        List<PricedScenario> scenarios = new ArrayList<>();
        for (int i = 0; i < plan.scenarios().size(); i++) {
            Scenario scenario = plan.scenarios().get(i);
            PricedScenario done =
                    i < last.scenarios().size()
                            ? last.scenarios().get(i)
                            : PricedScenario.nothing(scenario);
            scenarios.add(
                    same && i < last.scenarios().size() && done.scenario() == scenario
                            ? done
                            : new ScenarioPricer(last.context(), demands, plan.customModels(), i)
                                    .price(scenario, done));
        }
        before = new Before(last.context(), demands, plan.customModels(), scenarios);
        return new PricedPlan(
                plan, card.heading(), scenarios.stream().map(PricedScenario::statement).toList());
    }
}
