package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.*;
import quarry.rates.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Valid plans that use every part of the format, from a seed.
final class RandomPlans {

    private static final YearMonth START = YearMonth.of(2027, 1);
    private static final List<String> WORDS =
            List.of(
                    "",
                    "chat",
                    "Größe",
                    "日本",
                    "a \"b\"",
                    "back\\slash",
                    "two\nlines",
                    "😀",
                    "\t",
                    "\u0001");
    private static final List<String> JSON =
            List.of(
                    "1",
                    "1.50",
                    "1e3",
                    "null",
                    "[]",
                    "{}",
                    "\"x\"",
                    "[1,[2],{\"a\":true}]",
                    "{\"b\":{\"c\":\"é\"}}");

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    Plan plan() {
        int months = 1 + random.nextInt(120);
        List<CustomModel> customModels = list(2, this::customModel);
        List<Workload> workloads = list(4, this::workload);
        return new Plan(
                "Plan" + word(),
                START,
                months,
                one(MonthBasis.class),
                list(4, _ -> override()),
                list(3, _ -> new Discount("d" + word(), decimal(0, 100), modes(), extras())),
                list(
                        3,
                        i ->
                                new ModelUnitCapacity(
                                        "m" + i,
                                        maybe(() -> positive(1e6)),
                                        maybe(() -> positive(1e6)),
                                        word(),
                                        extras())),
                workloads,
                list(3, i -> scenario(i, workloads, customModels)),
                customModels,
                maybe(
                        () ->
                                new PlanCurrency(
                                        new DisplayCurrency("EUR", positive(5), word()), extras())),
                list(
                        3,
                        _ ->
                                new Budget(
                                        "b" + word(),
                                        tags(),
                                        new Usd(decimal(0, 1e6)),
                                        list(3, _ -> positive(2)),
                                        extras())),
                extras());
    }

    private Workload workload(int i) {
        Profile profile =
                random.nextBoolean()
                        ? one(BuiltInProfile.class)
                        : new CustomProfile(
                                IntStream.range(0, 168).mapToObj(_ -> positive(9)).toList());
        Traffic traffic =
                new Traffic(
                        decimal(0, 1e12),
                        profile,
                        decimal(0, 9),
                        random.nextBoolean()
                                ? List.of()
                                : IntStream.range(0, 12).mapToObj(_ -> decimal(0, 3)).toList(),
                        list(3, _ -> new TrafficEvent(month(), decimal(0, 4), word(), extras())),
                        extras());
        RequestShape request =
                new RequestShape(
                        decimal(0, 1e9),
                        decimal(0, 9),
                        decimal(0, 1e4),
                        decimal(0, 1e4),
                        BigDecimal.ONE.add(decimal(0, 9)),
                        extras());
        CacheUse cache =
                random.nextBoolean()
                        ? CacheUse.NONE
                        : new CacheUse(decimal(0, 1e5), share(), one(CacheTtl.class), extras());
        Retries retries =
                random.nextBoolean()
                        ? Retries.NONE
                        : new Retries(decimal(0, 2), share(), share(), extras());
        return new Workload(
                "w" + i,
                "W" + word(),
                tags(),
                traffic,
                request,
                cache,
                retries,
                random.nextBoolean(),
                decimal(0, 5),
                extras());
    }

    private Scenario scenario(int i, List<Workload> workloads, List<CustomModel> customModels) {
        List<Pool> pools =
                list(
                        2,
                        p ->
                                new Pool(
                                        "p" + p,
                                        "pm" + p,
                                        "eu",
                                        one(Scope.class),
                                        provisionedTerm(),
                                        units(),
                                        one(Overflow.class),
                                        extras()));
        List<Deployment> deployments = new ArrayList<>();
        for (Workload workload : workloads) {
            for (int d = random.nextInt(3); d > 0; d--) {
                deployments.add(deployment(workload.id(), pools, customModels));
            }
        }
        return new Scenario("s" + i, "S" + word(), deployments, pools, extras());
    }

    private Deployment deployment(
            String workload, List<Pool> pools, List<CustomModel> customModels) {
        YearMonth from = maybe(this::month);
        YearMonth until = maybe(() -> from == null ? month() : from.plusMonths(random.nextInt(9)));
        String customModel =
                customModels.isEmpty() ? null : maybe(() -> customModels.getFirst().id());
        BigDecimal share = share().multiply(new BigDecimal("0.5"));
        if (!pools.isEmpty() && random.nextInt(3) == 0) {
            Pool pool = pools.getLast();
            return new Deployment(
                    workload,
                    share,
                    pool.model(),
                    pool.region(),
                    pool.scope(),
                    new Purchase.Pooled(pool.id()),
                    random.nextBoolean(),
                    from,
                    until,
                    customModel,
                    extras());
        }
        Purchase purchase =
                switch (random.nextInt(5)) {
                    case 0 -> new Purchase.OnDemand(one(Tier.class));
                    case 1 -> new Purchase.Batch();
                    case 2 ->
                            new Purchase.Provisioned(
                                    provisionedTerm(), units(), one(Overflow.class));
                    case 3 ->
                            new Purchase.Reserved(
                                    random.nextBoolean() ? Term.ONE_MONTH : Term.THREE_MONTHS,
                                    decimal(0, 1e6),
                                    decimal(0, 1e6));
                    default ->
                            new Purchase.Imported(
                                    decimal(0, 9), decimal(0, 9), maybe(() -> decimal(0, 8000)));
                };
        return new Deployment(
                workload,
                share,
                "model",
                "us-east-1",
                one(Scope.class),
                purchase,
                random.nextBoolean(),
                from,
                until,
                customModel,
                extras());
    }

    private CustomModel customModel(int i) {
        return new CustomModel(
                "c" + i,
                "C" + word(),
                "base",
                "us-west-2",
                decimal(0, 1e15),
                decimal(0, 9),
                random.nextInt(5),
                random.nextInt(120),
                extras());
    }

    private PlanOverride override() {
        YearMonth from = maybe(this::month);
        return new PlanOverride(
                new RateOverride(
                        new RateKey(
                                "m",
                                "r",
                                one(Scope.class),
                                one(Mode.class),
                                one(Tier.class),
                                one(Term.class),
                                one(Component.class),
                                random.nextBoolean() ? 0 : random.nextInt(1_000_000)),
                        decimal(0, 1e6),
                        word(),
                        from,
                        from == null ? maybe(this::month) : maybe(() -> from.plusMonths(2))),
                extras());
    }

    private Term provisionedTerm() {
        return List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS).get(random.nextInt(3));
    }

    private UnitCount units() {
        return switch (random.nextInt(3)) {
            case 0 -> new UnitCount.Cheapest();
            case 1 -> new UnitCount.Peak();
            default -> new UnitCount.Fixed(random.nextInt(100));
        };
    }

    private Set<Mode> modes() {
        EnumSet<Mode> modes = EnumSet.allOf(Mode.class);
        modes.removeIf(_ -> random.nextInt(3) == 0);
        return modes;
    }

    private YearMonth month() {
        return START.plusMonths(random.nextInt(24) - 6);
    }

    private Extras extras() {
        SequencedMap<String, String> extras = new LinkedHashMap<>();
        while (random.nextInt(4) == 0) {
            extras.put("x-" + random.nextInt(99) + word(), JSON.get(random.nextInt(JSON.size())));
        }
        return Extras.of(extras);
    }

    private SequencedMap<String, String> tags() {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        while (random.nextInt(2) == 0) {
            tags.put("t" + random.nextInt(99) + word(), word());
        }
        return tags;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /// Plain decimals of any precision: trailing zeros are part of the value.
    private BigDecimal decimal(double min, double max) {
        if (random.nextInt(3) == 0) {
            return BigDecimal.valueOf((long) min);
        }
        BigDecimal places =
                new BigDecimal(new BigInteger(40, random), 13).remainder(BigDecimal.ONE);
        return BigDecimal.valueOf((long) (min + random.nextDouble() * (max - min - 1)))
                .add(places.setScale(random.nextInt(14), java.math.RoundingMode.DOWN));
    }

    private BigDecimal positive(double max) {
        return decimal(0, max).add(new BigDecimal("0.001"));
    }

    private BigDecimal share() {
        return new BigDecimal(random.nextInt(1001)).movePointLeft(3);
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }

    private <T> List<T> list(int max, IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(max + 1)).mapToObj(item).toList();
    }
}
