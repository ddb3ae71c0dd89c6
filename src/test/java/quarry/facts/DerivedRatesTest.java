package quarry.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Role;
import quarry.rates.Status;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.store.card.BundledCard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

@Execution(ExecutionMode.CONCURRENT)
class DerivedRatesTest {

    private static final Set<Role> CACHES = Set.of(Role.CACHE_READ, Role.CACHE_WRITE);

    private static final Map<RateKey, Rate> CARD = new HashMap<>();

    @BeforeAll
    static void readCard() throws Exception {
        RateCard card = BundledCard.read();
        card.rates().forEach(rate -> CARD.put(rate.key(), rate));
    }

    @Test
    void onlyOnDemandRatesOfTierStandardAreDerived() {
        assertTrue(
                derived().stream()
                        .map(Rate::key)
                        .allMatch(
                                key ->
                                        key.mode() == Mode.ON_DEMAND
                                                && key.tier() == Tier.STANDARD
                                                && key.term() == Term.NONE));
    }

    @Test
    void everyDerivedRateIsItsRuleTimesTheRateItStartsFrom() {
        for (Rate rate : derived()) {
            Rate start = start(rate);
            BigDecimal factor = new BigDecimal(rate.note().substring(0, rate.note().indexOf(' ')));
            assertEquals(
                    0,
                    rate.usd().compareTo(start.usd().multiply(factor)),
                    () -> rate.key().text() + " from " + start.key().text());
            assertEquals(start.asOf(), rate.asOf(), () -> rate.key().text());
            assertEquals(start.source(), rate.source(), () -> rate.key().text());
        }
    }

    @Test
    void everyDerivedCacheRateUsesTheMultipleOfAllTheModelsOwnRates() {
        for (Rate rate : derived()) {
            if (!CACHES.contains(rate.key().component().role()) || rate.usd().signum() == 0) {
                continue;
            }
            BigDecimal ratio = ratio(rate);
            List<Rate> own = own(rate.key().model(), rate.key().component());
            assertTrue(!own.isEmpty(), () -> rate.key().text());
            for (Rate fact : own) {
                BigDecimal off = fact.usd().subtract(ratio.multiply(input(fact).usd())).abs();
                assertTrue(
                        off.compareTo(new BigDecimal("0.005")) <= 0
                                && off.compareTo(fact.usd().movePointLeft(2)) <= 0,
                        () -> rate.key().text() + " against " + fact.key().text());
            }
        }
    }

    @Test
    void onlyTheModelsThatTheNotesNameWriteTheCacheForFree() {
        Set<String> free = new TreeSet<>();
        for (Rate rate : derived()) {
            if (rate.usd().signum() == 0) {
                assertEquals(Component.CACHE_WRITE_5M, rate.key().component());
                free.add(rate.key().model());
            }
        }
        assertTrue(
                free.stream()
                        .allMatch(
                                m -> m.startsWith("amazon.nova-") || m.startsWith("openai.gpt-5")),
                free::toString);
        assertTrue(free.contains("amazon.nova-pro-v1:0"));
        assertTrue(free.contains("openai.gpt-5.5"));
        assertTrue(!free.contains("openai.gpt-5.6-sol"));
    }

    @Test
    void cacheMultiplesAreThoseThatWerePublished() {
        Map<Component, Set<String>> seen = new HashMap<>();
        for (Rate rate : derived()) {
            if (CACHES.contains(rate.key().component().role())) {
                seen.computeIfAbsent(rate.key().component(), _ -> new TreeSet<>())
                        .add(ratio(rate).toPlainString());
            }
        }
        assertEquals(
                Map.of(
                        Component.CACHE_READ, Set.of("0.1", "0.16", "0.25"),
                        Component.CACHE_WRITE_5M, Set.of("0", "1.25"),
                        Component.CACHE_WRITE_1H, Set.of("2")),
                seen);
    }

    @Test
    void longRequestsHaveInputTwiceAndOutputOneAndAHalfTimesTheOrdinaryRate() {
        for (Rate rate : derived()) {
            RateKey key = rate.key();
            if (key.aboveInputTokens() > 0 && !CACHES.contains(key.component().role())) {
                BigDecimal factor = rate.usd().divide(at(key.above(0)).usd());
                assertEquals(
                        key.component() == Component.INPUT ? "2" : "1.5", factor.toPlainString());
            }
        }
    }

    @Test
    void longCacheRatesAreTwiceTheOrdinaryOnes() {
        for (Rate rate : derived()) {
            RateKey key = rate.key();
            if (key.aboveInputTokens() > 0 && CACHES.contains(key.component().role())) {
                BigDecimal ordinary = at(key.above(0)).usd();
                assertEquals(
                        0,
                        rate.usd().compareTo(ordinary.multiply(BigDecimal.TWO)),
                        () -> key.text());
            }
        }
    }

    @Test
    void everyOrdinaryRateOfAModelWithLongRatesHasALongOne() {
        for (Map.Entry<String, Long> model :
                Map.of(
                                "anthropic.claude-sonnet-4-20250514-v1:0", 200_000L,
                                "anthropic.claude-sonnet-4-5-20250929-v1:0", 200_000L,
                                "openai.gpt-5.6-luna", 272_000L,
                                "openai.gpt-5.6-sol", 272_000L,
                                "openai.gpt-5.6-terra", 272_000L)
                        .entrySet()) {
            for (RateKey key : List.copyOf(CARD.keySet())) {
                if (key.model().equals(model.getKey()) && key.mode() == Mode.ON_DEMAND) {
                    assertTrue(CARD.containsKey(key.above(model.getValue())), key::text);
                }
            }
        }
    }

    private static List<Rate> derived() {
        return CARD.values().stream().filter(r -> r.status() == Status.DERIVED).toList();
    }

    private static List<Rate> own(String model, Component component) {
        return CARD.values().stream()
                .filter(rate -> rate.status() != Status.DERIVED)
                .filter(rate -> rate.key().model().equals(model))
                .filter(rate -> rate.key().component() == component)
                .filter(rate -> rate.key().tier() == Tier.STANDARD)
                .toList();
    }

    private static Rate start(Rate derived) {
        return CACHES.contains(derived.key().component().role())
                ? input(derived)
                : at(derived.key().above(0));
    }

    private static Rate input(Rate cache) {
        return at(cache.key().with(Component.INPUT));
    }

    private static BigDecimal ratio(Rate cache) {
        return cache.usd().divide(input(cache).usd());
    }

    private static Rate at(RateKey key) {
        return Objects.requireNonNull(CARD.get(key), key::text);
    }
}
