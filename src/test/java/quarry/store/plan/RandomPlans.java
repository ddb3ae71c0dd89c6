package quarry.store.plan;

import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.*;
import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Valid plans that use every part of the format, from a seed.
final class RandomPlans {

    private final Dice dice;
    private final RandomWorkloads workloads;
    private final RandomScenarios scenarios;

    RandomPlans(long seed) {
        dice = new Dice(seed);
        workloads = new RandomWorkloads(dice);
        scenarios = new RandomScenarios(dice);
    }

    Plan plan() {
        int months = 1 + dice.below(120);
        List<CustomModel> customModels = dice.list(2, this::customModel);
        List<Workload> planned = dice.list(4, workloads::workload);
        return new Plan(
                "Plan" + dice.word(),
                Dice.START,
                months,
                dice.one(MonthBasis.class),
                dice.list(4, _ -> override()),
                dice.list(
                        3,
                        _ ->
                                new Discount(
                                        "d" + dice.word(),
                                        dice.decimal(0, 100),
                                        modes(),
                                        dice.extras())),
                dice.list(
                        3,
                        i ->
                                new ModelUnitCapacity(
                                        "m" + i,
                                        dice.maybe(() -> dice.positive(1e6)),
                                        dice.maybe(() -> dice.positive(1e6)),
                                        dice.word(),
                                        dice.extras())),
                planned,
                dice.list(3, i -> scenarios.scenario(i, planned, customModels)),
                customModels,
                dice.maybe(
                        () ->
                                new PlanCurrency(
                                        new DisplayCurrency("EUR", dice.positive(5), dice.word()),
                                        dice.extras())),
                dice.list(
                        3,
                        _ ->
                                new Budget(
                                        "b" + dice.word(),
                                        dice.tags(),
                                        new Usd(dice.decimal(0, 1e6)),
                                        dice.list(3, _ -> dice.positive(2)),
                                        dice.extras())),
                dice.list(3, this::quota),
                dice.list(
                        3,
                        i ->
                                new ModelNote(
                                        "n" + i,
                                        dice.maybe(() -> dice.decimal(0, 100)),
                                        dice.word(),
                                        dice.extras())),
                dice.list(4, _ -> new PresentedPage("p" + dice.word(), dice.extras())),
                dice.extras());
    }

    private CustomModel customModel(int i) {
        return new CustomModel(
                "c" + i,
                "C" + dice.word(),
                "base",
                "us-west-2",
                dice.decimal(0, 1e15),
                dice.decimal(0, 9),
                dice.below(5),
                dice.below(120),
                1 + dice.below(120),
                dice.decimal(0, 1e6),
                dice.decimal(0, 1e6),
                dice.maybe(
                        () ->
                                new Teacher(
                                        "teacher",
                                        "us-west-2",
                                        dice.one(Scope.class),
                                        dice.decimal(0, 1e15),
                                        dice.decimal(0, 1e15),
                                        dice.extras())),
                dice.extras());
    }

    private Quota quota(int i) {
        return new Quota(
                "q" + i,
                "us-west-2",
                dice.one(Scope.class),
                dice.positive(1e9),
                BigDecimal.ONE.add(dice.decimal(0, 99)),
                dice.word(),
                dice.extras());
    }

    private PlanOverride override() {
        YearMonth from = dice.maybe(dice::month);
        return new PlanOverride(
                new RateOverride(
                        new RateKey(
                                "m",
                                "r",
                                dice.one(Scope.class),
                                dice.one(Mode.class),
                                dice.one(Tier.class),
                                dice.one(Term.class),
                                dice.one(Component.class),
                                dice.flip() ? 0 : dice.below(1_000_000)),
                        dice.decimal(0, 1e6),
                        dice.word(),
                        from,
                        from == null
                                ? dice.maybe(dice::month)
                                : dice.maybe(() -> from.plusMonths(2))),
                dice.extras());
    }

    private Set<Mode> modes() {
        EnumSet<Mode> modes = EnumSet.allOf(Mode.class);
        modes.removeIf(_ -> dice.below(3) == 0);
        return modes;
    }
}
