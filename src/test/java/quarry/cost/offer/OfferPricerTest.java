package quarry.cost.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.Statement;
import quarry.cost.oracle.RandomPlans;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.CacheUse;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.store.card.BundledCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class OfferPricerTest {

    private static final BigDecimal TINY = new BigDecimal("1e-12");

    /// 1,000 requests a day over 60 days, 1 million tokens in and out a day.
    private static Plan plan(Workload workload) {
        return Plan.empty("P", YearMonth.of(2027, 1))
                .withMonths(2)
                .withMonthBasis(MonthBasis.DAYS_30)
                .withWorkloads(List.of(workload));
    }

    private static Workload workload() {
        return Workload.of(
                "w", "Work", Traffic.flat(new BigDecimal("1000")), RequestShape.of(1000, 1000));
    }

    private static List<Offer> price(Plan plan, RateCard card) {
        Workload workload = plan.workloads().getFirst();
        return new OfferPricer(plan, card, workload)
                .price(Offers.of(plan, card, workload, Map.of()));
    }

    private static Offer.Outcome outcome(List<Offer> offers, String model, Purchase purchase) {
        return offers.stream()
                .filter(o -> o.deployment().model().equals(model))
                .filter(o -> o.deployment().purchase().equals(purchase))
                .filter(o -> !o.deployment().caching())
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void everyTierOfEveryModelHasItsPriceOverTheWholePlan() {
        RateCard card =
                new TestCard()
                        .onDemand("large", "10", "20")
                        .tier("large", Tier.FLEX, "5", "10")
                        .onDemand("small", "1", "2")
                        .card();
        List<Offer> offers = price(plan(workload()), card);
        assertEquals(3, offers.size());
        Offer.Outcome flex = outcome(offers, "large", new Purchase.OnDemand(Tier.FLEX));
        assertEquals(Usd.of("900"), assertInstanceOf(Offer.Priced.class, flex).amount().net());
        Offer.Outcome small = outcome(offers, "small", new Purchase.OnDemand(Tier.STANDARD));
        assertEquals(Usd.of("180"), assertInstanceOf(Offer.Priced.class, small).amount().net());
    }

    @Test
    void batchDoesNotApplyWhileSomeoneWaits() {
        RateCard card = new TestCard().onDemand("m", "1", "2").batch("m", "0.5", "1").card();
        Purchase batch = new Purchase.Batch();
        assertInstanceOf(
                Offer.NotApplicable.class, outcome(price(plan(workload()), card), "m", batch));
        assertInstanceOf(
                Offer.Priced.class,
                outcome(price(plan(workload().withRealTime(false)), card), "m", batch));
    }

    @Test
    void aMissingRateIsNoPriceAndNamesWhatIsMissing() {
        RateCard card = new TestCard().onDemand("m", quarry.rates.Component.INPUT, "1").card();
        Offer.Outcome outcome =
                outcome(price(plan(workload()), card), "m", new Purchase.OnDemand(Tier.STANDARD));
        assertEquals(
                quarry.rates.Component.OUTPUT,
                assertInstanceOf(Offer.NoRate.class, outcome).lookup().key().component());
    }

    @Test
    void cachingIsOfferedWhereThereIsSomethingToCacheAndRefusedBelowTheModelsMinimum() {
        RateCard card =
                new TestCard()
                        .model("picky", 4000)
                        .onDemand("m", "1", "2")
                        .cache("m", "0.1", "1.25")
                        .onDemand("picky", "1", "2")
                        .cache("picky", "0.1", "1.25")
                        .card();
        CacheUse cache =
                workload()
                        .cache()
                        .withCacheableTokens(new BigDecimal("800"))
                        .withHitRate(BigDecimal.ONE);
        List<Offer> offers = price(plan(workload().withCache(cache)), card);
        assertEquals(4, offers.size());
        List<Offer> cached = offers.stream().filter(o -> o.deployment().caching()).toList();
        assertEquals(
                // a day: 0.2 M input at 1, 0.8 M read at 0.1, 1 M output at 2
                Usd.of("136.80"),
                cached.stream()
                        .filter(o -> o.deployment().model().equals("m"))
                        .map(o -> assertInstanceOf(Offer.Priced.class, o.outcome()).amount().net())
                        .findFirst()
                        .orElseThrow());
        assertTrue(
                cached.stream()
                        .filter(o -> o.deployment().model().equals("picky"))
                        .map(o -> assertInstanceOf(Offer.NotApplicable.class, o.outcome()))
                        .allMatch(no -> no.reason().contains("at least 4000 tokens")));
    }

    @Test
    void modelUnitsAreOfferedOnceThePlanSaysWhatAUnitServes() {
        RateCard card =
                new TestCard().onDemand("m", "1", "2").unitHour("m", Term.ONE_MONTH, "5").card();
        assertEquals(1, price(plan(workload()), card).size());
        Plan known =
                plan(workload())
                        .withModelUnits(
                                List.of(
                                        new ModelUnitCapacity(
                                                "m",
                                                new BigDecimal("1000000"),
                                                null,
                                                "",
                                                Extras.NONE)));
        List<Offer> offers = price(known, card);
        assertEquals(2, offers.size());
        assertEquals(
                Usd.of("7200"),
                assertInstanceOf(Offer.Priced.class, offers.getLast().outcome()).amount().net());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anOfferCostsWhatTheEngineSaysOfAScenarioWithItAlone(long seed) {
        RateCard card = RandomPlans.card();
        Plan plan = new RandomPlans(seed).next();
        List<String> faults = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            List<Deployment> all = Offers.of(plan, card, workload, Map.of());
            assertFalse(all.isEmpty());
            for (Offer offer : new OfferPricer(plan, card, workload).price(all)) {
                Statement engine =
                        PlanPricer.price(OfferPricer.alone(plan, offer.deployment(), "alone"), card)
                                .statements()
                                .getFirst();
                if (!agrees(offer, engine)) {
                    faults.add(offer + " but " + engine.amount());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void anOfferOverOneMonthCostsWhatTheEngineSaysOfThatMonth(long seed) {
        RateCard card = RandomPlans.card();
        Plan plan = new RandomPlans(seed).next();
        List<String> faults = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            List<Deployment> all = Offers.of(plan, card, workload, Map.of());
            for (YearMonth month : List.of(plan.start(), plan.last())) {
                for (Offer offer :
                        new OfferPricer(plan, card, workload, List.of(month)).price(all)) {
                    Statement engine =
                            PlanPricer.price(
                                            OfferPricer.alone(plan, offer.deployment(), "alone"),
                                            card)
                                    .statements()
                                    .getFirst();
                    Statement.Amount amount = engine.inMonth(month);
                    if (offer.outcome() instanceof Offer.Priced priced
                            && !(amount.complete()
                                    && close(priced.amount().net(), amount.net())
                                    && close(priced.amount().total(), amount.total()))) {
                        faults.add(month + " " + offer + " but " + amount);
                    }
                    if (offer.outcome() instanceof Offer.NoRate && amount.complete()) {
                        faults.add(month + " " + offer + " is priced by the engine");
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /// Caching that does not come about is priced uncached by the engine, with a warning.
    private static boolean agrees(Offer offer, Statement engine) {
        return switch (offer.outcome()) {
            case Offer.Priced priced ->
                    engine.complete()
                            && close(priced.amount().net(), engine.amount().net())
                            && close(priced.amount().total(), engine.amount().total());
            case Offer.NoRate _ -> !engine.complete();
            case Offer.NotApplicable _ -> !engine.complete() || !engine.warnings().isEmpty();
        };
    }

    private static boolean close(Usd one, Usd other) {
        BigDecimal allowed = other.value().abs().max(BigDecimal.ONE).multiply(TINY);
        return one.minus(other).value().abs().compareTo(allowed) <= 0;
    }

    @Test
    void theShippedCardHasThousandsOfOffersForOneWorkload() throws Exception {
        RateCard card = BundledCard.read();
        List<Offer> offers = price(plan(workload().withRealTime(false)), card);
        assertTrue(offers.size() > 2000, () -> offers.size() + " offers");
        assertTrue(offers.stream().filter(o -> o.outcome() instanceof Offer.Priced).count() > 2000);
    }
}
