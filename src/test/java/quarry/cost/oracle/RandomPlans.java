package quarry.cost.oracle;

import quarry.cost.price.TestCard;
import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Plans of every kind that the engine prices, from a seed, on a card that has all their rates.
public final class RandomPlans {

    private static final List<String> MODELS = List.of("small", "large", "long");

    private final Random random;

    public RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    /// Rates at odd digits; batch is half of on-demand; `long` has a threshold of 5,000 input tokens.
    public static RateCard card() {
        TestCard card = new TestCard().model("small", null).model("large", 1024).model("long", 512);
        String[][] prices = {{"0.037", "0.149"}, {"3.3", "16.5"}, {"1.1", "5.5"}};
        for (int i = 0; i < MODELS.size(); i++) {
            String model = MODELS.get(i);
            BigDecimal input = new BigDecimal(prices[i][0]);
            BigDecimal output = new BigDecimal(prices[i][1]);
            long[] thresholds = model.equals("long") ? new long[] {0, 5_000} : new long[] {0};
            for (long above : thresholds) {
                String factor = above == 0 ? "1" : "2";
                for (Tier tier : List.of(Tier.STANDARD, Tier.FLEX)) {
                    BigDecimal times =
                            new BigDecimal(factor)
                                    .multiply(new BigDecimal(tier == Tier.FLEX ? "0.5" : "1"));
                    rates(
                            card,
                            RateKey.onDemand(
                                            model,
                                            TestCard.REGION,
                                            Scope.REGIONAL,
                                            tier,
                                            Component.INPUT)
                                    .above(above),
                            input.multiply(times),
                            output.multiply(times));
                }
                BigDecimal half = new BigDecimal(factor).multiply(new BigDecimal("0.5"));
                RateKey batch =
                        RateKey.batch(model, TestCard.REGION, Scope.REGIONAL, Component.INPUT)
                                .above(above);
                card.rate(batch, input.multiply(half).toPlainString());
                card.rate(batch.with(Component.OUTPUT), output.multiply(half).toPlainString());
            }
            card.unitHour(model, Term.NONE, "20.5");
        }
        return card.card();
    }

    private static void rates(TestCard card, RateKey input, BigDecimal in, BigDecimal out) {
        card.rate(input, in.toPlainString());
        card.rate(input.with(Component.OUTPUT), out.toPlainString());
        card.rate(
                input.with(Component.CACHE_READ),
                in.multiply(new BigDecimal("0.1")).toPlainString());
        card.rate(
                input.with(Component.CACHE_WRITE_5M),
                in.multiply(new BigDecimal("1.25")).toPlainString());
        card.rate(
                input.with(Component.CACHE_WRITE_1H), in.multiply(BigDecimal.TWO).toPlainString());
    }

    public Plan next() {
        List<Workload> workloads =
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(this::workload).toList();
        Plan plan =
                Plan.empty("Random", YearMonth.of(2026 + random.nextInt(4), 1 + random.nextInt(12)))
                        .withMonths(1 + random.nextInt(5))
                        .withMonthBasis(MonthBasis.values()[random.nextInt(3)])
                        .withWorkloads(workloads)
                        .withModelUnits(MODELS.stream().map(this::capacity).toList())
                        .withDiscounts(
                                random.nextBoolean()
                                        ? List.of()
                                        : List.of(
                                                new Discount(
                                                        "d",
                                                        decimal(0, 90, 1),
                                                        EnumSet.of(
                                                                Mode.ON_DEMAND, Mode.PROVISIONED),
                                                        Extras.NONE),
                                                new Discount(
                                                        "e",
                                                        decimal(0, 50, 2),
                                                        EnumSet.of(Mode.BATCH, Mode.ON_DEMAND),
                                                        Extras.NONE)));
        List<Deployment> deployments = new ArrayList<>();
        for (Workload workload : workloads) {
            BigDecimal share = decimal(0, 1, 2);
            deployments.add(deployment(workload, share, plan));
            deployments.add(deployment(workload, BigDecimal.ONE.subtract(share), plan));
        }
        return plan.withScenarios(
                List.of(new Scenario("s", "S", deployments, List.of(), Extras.NONE)));
    }

    private Deployment deployment(Workload workload, BigDecimal share, Plan plan) {
        Purchase purchase =
                switch (random.nextInt(4)) {
                    case 0 -> new Purchase.OnDemand(Tier.FLEX);
                    case 1 ->
                            workload.realTime()
                                    ? new Purchase.OnDemand(Tier.STANDARD)
                                    : new Purchase.Batch();
                    case 2 ->
                            new Purchase.Provisioned(
                                    Term.NONE,
                                    new UnitCount.Fixed(random.nextInt(4)),
                                    Overflow.values()[random.nextInt(2)]);
                    default -> new Purchase.OnDemand(Tier.STANDARD);
                };
        Deployment deployment =
                Deployment.of(
                                workload.id(),
                                MODELS.get(random.nextInt(3)),
                                TestCard.REGION,
                                Scope.REGIONAL,
                                purchase)
                        .withShare(share)
                        .withCaching(random.nextBoolean());
        if (random.nextInt(4) == 0) {
            deployment =
                    deployment.withFrom(plan.start().plusMonths(random.nextInt(plan.months())));
        }
        return deployment;
    }

    private Workload workload(int index) {
        return new Workload(
                "w" + index,
                "Workload " + index,
                new LinkedHashMap<>(),
                traffic(),
                new RequestShape(
                        decimal(0, 3000, 1),
                        decimal(0, 4000, 0),
                        decimal(1, 500, 0),
                        decimal(1, 900, 1),
                        decimal(1, 8, 0),
                        Extras.NONE),
                new CacheUse(
                        decimal(0, 4000, 0),
                        decimal(0, 1, 3),
                        random.nextBoolean() ? CacheTtl.MINUTES_5 : CacheTtl.HOUR_1,
                        Extras.NONE),
                new Retries(decimal(0, 1, 2), decimal(0, 1, 1), decimal(0, 1, 1), Extras.NONE),
                random.nextBoolean(),
                BigDecimal.ONE,
                Extras.NONE);
    }

    private Traffic traffic() {
        List<BigDecimal> season =
                random.nextBoolean()
                        ? List.of()
                        : IntStream.range(0, 12).mapToObj(_ -> decimal(0, 2, 1)).toList();
        List<TrafficEvent> events =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new TrafficEvent(
                                        YearMonth.of(2028, 1 + random.nextInt(12)),
                                        decimal(0, 3, 2),
                                        "",
                                        Extras.NONE));
        return new Traffic(
                decimal(0, 200_000, 2),
                profile(),
                decimal(-1, 1, 2).movePointLeft(1),
                season,
                events,
                Extras.NONE);
    }

    private Profile profile() {
        BuiltInProfile[] known = BuiltInProfile.values();
        int pick = random.nextInt(known.length + 1);
        if (pick < known.length) {
            return known[pick];
        }
        List<BigDecimal> week =
                new ArrayList<>(IntStream.range(0, 168).mapToObj(_ -> decimal(0, 9, 1)).toList());
        week.set(0, BigDecimal.ONE);
        return new CustomProfile(week);
    }

    private ModelUnitCapacity capacity(String model) {
        boolean both = random.nextBoolean();
        return new ModelUnitCapacity(
                model,
                decimal(1000, 300_000, 0),
                both ? decimal(1000, 90_000, 0) : null,
                "",
                Extras.NONE);
    }

    private BigDecimal decimal(int from, int to, int places) {
        long scale = BigDecimal.TEN.pow(places).longValueExact();
        return BigDecimal.valueOf(from * scale + random.nextLong((to - from) * scale + 1), places);
    }
}
