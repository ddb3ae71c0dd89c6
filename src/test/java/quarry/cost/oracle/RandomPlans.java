package quarry.cost.oracle;

import quarry.cost.price.TestCard;
import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.plan.Teacher;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateOverride;
import quarry.rates.Scope;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Plans of every kind that the engine prices, from a seed, on a card that has all their rates.
public final class RandomPlans {

    private static final RateCard CARD = RandomRates.card();

    private final Chance chance;

    public RandomPlans(long seed) {
        this.chance = new Chance(new Random(seed));
    }

    public static RateCard card() {
        return CARD;
    }

    public Plan next() {
        YearMonth start = YearMonth.of(2026 + chance.below(4), 1 + chance.below(12));
        RandomWorkloads random = new RandomWorkloads(chance, start);
        List<Workload> workloads =
                IntStream.range(0, 1 + chance.below(3)).mapToObj(random::workload).toList();
        Plan plan =
                Plan.empty("Random", start)
                        .withMonths(1 + chance.below(8))
                        .withMonthBasis(chance.of(MonthBasis.class))
                        .withWorkloads(workloads)
                        .withModelUnits(RandomRates.MODELS.stream().map(this::capacity).toList())
                        .withCustomModels(chance.list(2, this::customModel))
                        .withDiscounts(chance.list(2, _ -> discount()))
                        .withRateOverrides(chance.list(3, _ -> override(start)));
        return plan.withScenarios(List.of(new RandomScenarios(chance, plan).scenario()));
    }

    private Discount discount() {
        EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
        for (Mode mode : Mode.values()) {
            if (chance.flip()) {
                modes.add(mode);
            }
        }
        return new Discount("d", chance.decimal(0, 90, 2), modes, Extras.NONE);
    }

    private PlanOverride override(YearMonth start) {
        Rate rate = chance.of(CARD.rates());
        int from = chance.below(6) - 1;
        return new PlanOverride(
                new RateOverride(
                        rate.key(),
                        rate.usd().multiply(chance.decimal(0, 2, 2)),
                        "",
                        chance.flip() ? null : start.plusMonths(from),
                        chance.flip() ? null : start.plusMonths(from + chance.below(4))),
                Extras.NONE);
    }

    private CustomModel customModel(int index) {
        return new CustomModel(
                "c" + index,
                "Custom " + index,
                chance.of(RandomRates.MODELS),
                TestCard.REGION,
                chance.decimal(0, 9_000_000, 1),
                chance.decimal(0, 4, 1),
                chance.below(4),
                chance.below(4),
                1 + chance.below(3),
                chance.flip() ? chance.decimal(0, 90, 1) : chance.decimal(0, 0, 0),
                chance.flip() ? chance.decimal(0, 9000, 0) : chance.decimal(0, 0, 0),
                chance.flip() ? null : teacher(),
                Extras.NONE);
    }

    private Teacher teacher() {
        return new Teacher(
                chance.of(RandomRates.MODELS),
                TestCard.REGION,
                Scope.REGIONAL,
                chance.decimal(0, 9_000_000, 0),
                chance.decimal(0, 9_000_000, 0),
                Extras.NONE);
    }

    private ModelUnitCapacity capacity(String model) {
        boolean input = chance.flip();
        boolean output = !input || chance.flip();
        return new ModelUnitCapacity(
                model,
                input ? chance.decimal(1000, 300_000, 0) : null,
                output ? chance.decimal(1000, 90_000, 0) : null,
                "",
                Extras.NONE);
    }
}
