package quarry.bench;

import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Plans of any size on a small card with all the rates that they need.
final class BenchPlans {

    static final String REGION = "us-east-1";
    static final List<String> MODELS = List.of("small", "medium", "large");
    static final RateCard CARD = card();

    private static final BigDecimal A_THOUSANDTH = new BigDecimal("0.001");

    private BenchPlans() {}

    private static RateCard card() {
        List<Rate> rates = new ArrayList<>();
        String[] prices = {"0.25", "1.1", "3.3"};
        for (int i = 0; i < prices.length; i++) {
            BigDecimal input = new BigDecimal(prices[i]);
            for (Tier tier : List.of(Tier.STANDARD, Tier.FLEX, Tier.PRIORITY)) {
                String factor =
                        switch (tier) {
                            case FLEX -> "0.5";
                            case PRIORITY -> "1.75";
                            default -> "1";
                        };
                for (long above : new long[] {0, 200_000}) {
                    BigDecimal times =
                            new BigDecimal(factor).multiply(BigDecimal.valueOf(above > 0 ? 2 : 1));
                    add(
                            rates,
                            RateKey.onDemand(
                                            MODELS.get(i),
                                            REGION,
                                            Scope.REGIONAL,
                                            tier,
                                            Component.INPUT)
                                    .above(above),
                            input.multiply(times));
                }
            }
            for (long above : new long[] {0, 200_000}) {
                add(
                        rates,
                        RateKey.batch(MODELS.get(i), REGION, Scope.REGIONAL, Component.INPUT)
                                .above(above),
                        input.multiply(new BigDecimal("0.5")));
            }
        }
        return new RateCard(
                new RateCard.Heading("bench", "Bench", LocalDate.of(2026, 11, 23), "", List.of()),
                MODELS.stream().map(BenchPlans::model).toList(),
                rates);
    }

    private static Model model(String id) {
        return new Model(id, id, "bench", Lifecycle.CURRENT, null, 1024, Set.of(Mode.values()));
    }

    private static void add(List<Rate> rates, RateKey key, BigDecimal input) {
        rates.add(rate(key, input));
        rates.add(rate(key.with(Component.OUTPUT), input.multiply(BigDecimal.valueOf(5))));
        rates.add(rate(key.with(Component.CACHE_READ), input.movePointLeft(1)));
        rates.add(rate(key.with(Component.CACHE_WRITE_5M), input.multiply(new BigDecimal("1.25"))));
    }

    private static Rate rate(RateKey key, BigDecimal usd) {
        return new Rate(key, usd, "2026-11-23", "bench", Status.CURRENT, "");
    }

    /// `workloads` of which every one is served by `each` deployments, half of them with a prompt cache.
    static Plan lines(int workloads, int each, int months) {
        List<Workload> all = new ArrayList<>();
        List<Deployment> deployments = new ArrayList<>();
        BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(each));
        for (int w = 0; w < workloads; w++) {
            Workload workload = workload(w, BuiltInProfile.values()[w % 5]);
            all.add(workload);
            for (int d = 0; d < each; d++) {
                deployments.add(
                        onDemand(workload, MODELS.get(d % 3), Tier.STANDARD)
                                .withShare(share)
                                .withCaching(d % 2 == 0));
            }
        }
        return plan(months, all)
                .withScenarios(
                        List.of(Scenario.of("one", "One", deployments.toArray(Deployment[]::new))));
    }

    /// Each workload has a week of its own, each scenario a model, a tier or batch, and cache or none.
    static Plan scenarios(int workloads, int scenarios, int months) {
        List<Workload> all =
                IntStream.range(0, workloads).mapToObj(w -> workload(w, week(w))).toList();
        List<Scenario> alternatives = new ArrayList<>();
        List<Tier> tiers = List.of(Tier.STANDARD, Tier.FLEX, Tier.PRIORITY);
        for (int s = 0; s < scenarios; s++) {
            int at = s;
            Purchase purchase =
                    s % 4 == 3 ? new Purchase.Batch() : new Purchase.OnDemand(tiers.get(s % 4));
            alternatives.add(
                    Scenario.of(
                            "s" + s,
                            "Scenario " + s,
                            all.stream()
                                    .map(
                                            w ->
                                                    onDemand(w, MODELS.get(at % 3), Tier.STANDARD)
                                                            .withPurchase(purchase)
                                                            .withCaching(at % 4 == 0))
                                    .toArray(Deployment[]::new)));
        }
        return plan(months, all).withScenarios(alternatives);
    }

    private static Plan plan(int months, List<Workload> workloads) {
        return Plan.empty("Bench", YearMonth.of(2027, 1))
                .withMonths(months)
                .withWorkloads(workloads)
                .withDiscounts(
                        List.of(
                                new Discount(
                                        "private pricing",
                                        new BigDecimal("8"),
                                        Set.of(Mode.ON_DEMAND),
                                        Extras.NONE)));
    }

    private static Workload workload(int index, Profile profile) {
        Traffic traffic =
                Traffic.flat(BigDecimal.valueOf(1000L + 37L * index))
                        .withProfile(profile)
                        .withGrowthPerMonth(A_THOUSANDTH.multiply(BigDecimal.valueOf(index % 40)));
        return Workload.of(
                        "w" + index,
                        "Workload " + index,
                        traffic,
                        RequestShape.of(1500 + index % 1000, 300 + index % 70))
                .withCache(
                        new CacheUse(
                                BigDecimal.valueOf(1200),
                                new BigDecimal("0.8"),
                                CacheTtl.MINUTES_5,
                                Extras.NONE))
                .withRetries(
                        new Retries(
                                new BigDecimal("0.02"),
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                Extras.NONE))
                .withRealTime(false);
    }

    private static Profile week(int index) {
        return new CustomProfile(
                IntStream.range(0, Profile.HOURS)
                        .mapToObj(h -> BigDecimal.valueOf(1 + (h * 31L + index * 17L) % 97, 1))
                        .toList());
    }

    private static Deployment onDemand(Workload workload, String model, Tier tier) {
        return Deployment.of(
                workload.id(), model, REGION, Scope.REGIONAL, new Purchase.OnDemand(tier));
    }
}
