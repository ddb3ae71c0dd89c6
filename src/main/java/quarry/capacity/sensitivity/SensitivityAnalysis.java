package quarry.capacity.sensitivity;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.breakeven.UnitPrice;
import quarry.cost.frame.PlanContext;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Moves one assumption at a time and asks again how many units cost least.
public final class SensitivityAnalysis {

    private SensitivityAnalysis() {}

    /// By lever; empty without a capacity, which the verdict then depends on before all else.
    ///
    /// @param plan the one that the question was answered about
    /// @param term one that the answer has
    public static List<Sensitivity> of(BreakEven.Known known, Term term, Plan plan, RateCard card) {
        Optional<UnitDemand> demand = known.demand();
        if (demand.isEmpty()) {
            return List.of();
        }
        UnitPrice price = known.term(term).orElseThrow().price();
        Settings settings = new Settings(new PlanContext(plan, card), known, demand.get());
        return Arrays.stream(Lever.values())
                .map(lever -> of(settings.of(lever), demand.get(), price))
                .toList();
    }

    private static Sensitivity of(Turn turn, UnitDemand demand, UnitPrice price) {
        return switch (turn) {
            case Turn.Fixed(Lever lever, String reason) ->
                    new Sensitivity.NotApplicable(lever, reason);
            case Turn.Setting setting -> new Search(setting, demand.load(), price).sensitivity();
        };
    }
}
