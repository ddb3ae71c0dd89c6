package quarry.cost.price;

import org.jspecify.annotations.Nullable;

import quarry.cost.PricedPlan;
import quarry.cost.frame.PlanContext;
import quarry.plan.CustomModel;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.rates.RateCard;

import java.util.List;
import java.util.stream.IntStream;

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
    @SuppressWarnings("ReferenceEquality")
    public synchronized PricedPlan price(Plan plan) {
        Before last = before;
        if (last == null || !last.context().holdsFor(plan)) {
            PlanContext context = new PlanContext(plan, card);
            last = new Before(context, Demands.none(), plan.customModels(), List.of());
        }
        Demands demands = last.demands().of(plan.workloads(), last.context());
        boolean same = demands == last.demands() && plan.customModels().equals(last.models());
        Before base = last;
        List<PricedScenario> scenarios =
                IntStream.range(0, plan.scenarios().size())
                        .parallel()
                        .mapToObj(i -> scenario(plan, i, base, demands, same))
                        .toList();
        before = new Before(last.context(), demands, plan.customModels(), scenarios);
        return new PricedPlan(
                plan, card.heading(), scenarios.stream().map(PricedScenario::statement).toList());
    }

    @SuppressWarnings("ReferenceEquality") // an edit leaves the very same scenario or makes another
    private static PricedScenario scenario(
            Plan plan, int place, Before base, Demands demands, boolean same) {
        Scenario scenario = plan.scenarios().get(place);
        boolean known = place < base.scenarios().size();
        PricedScenario done =
                known ? base.scenarios().get(place) : PricedScenario.nothing(scenario);
        return known && same && done.scenario() == scenario
                ? done
                : new ScenarioPricer(base.context(), demands, plan.customModels(), place)
                        .price(scenario, done);
    }
}
