package quarry.store.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

class BundledCardTest {

    private static final String SONNET = "anthropic.claude-sonnet-4-5-20250929-v1:0";
    private static final String TITAN = "amazon.titan-text-express-v1";

    private static RateCard card;

    @BeforeAll
    static void read() throws CardException {
        card = BundledCard.read();
    }

    @Test
    void theCardSaysWhatItIsAndThatItIsNotFromAws() {
        assertEquals("bedrock-2026-09-29", card.heading().id());
        assertEquals(LocalDate.of(2026, 9, 29), card.heading().published());
        assertTrue(card.heading().disclaimer().contains("not an AWS product"));
        assertEquals(175, card.models().size());
    }

    @Test
    void theFolderHoldsTheSameCardAsTheProgram() throws CardException {
        assertEquals(card.rates(), CardReader.read(Path.of("rates")).rates());
    }

    @Test
    void sonnetCostsThreeAndFifteenOverTheGlobalProfile() {
        assertEquals("3", usd(onDemand(SONNET, Scope.GLOBAL, Component.INPUT)));
        assertEquals("15", usd(onDemand(SONNET, Scope.GLOBAL, Component.OUTPUT)));
    }

    @Test
    void sonnetCostsATenthMoreWithinItsGeography() {
        assertEquals("3.3", usd(onDemand(SONNET, Scope.GEO, Component.INPUT)));
        assertEquals("16.5", usd(onDemand(SONNET, Scope.GEO, Component.OUTPUT)));
    }

    @Test
    void aLongSonnetRequestHasRatesOfItsOwn() {
        RateKey key = onDemand(SONNET, Scope.GLOBAL, Component.INPUT).above(200_000);
        assertEquals("6", usd(key));
        assertEquals("22.5", usd(key.with(Component.OUTPUT)));
        assertEquals("0.6", usd(key.with(Component.CACHE_READ)));
        assertEquals(Set.of(200_000L), card.thresholds(SONNET));
        assertEquals(Set.of(272_000L), card.thresholds("openai.gpt-5.6-sol"));
        assertEquals(Set.of(), card.thresholds("anthropic.claude-sonnet-4-6"));
    }

    @Test
    void aTitanModelUnitCostsLessTheLongerTheTerm() {
        assertEquals("20.5", usd(RateKey.modelUnit(TITAN, "us-east-1", Scope.REGIONAL, Term.NONE)));
        assertEquals(
                "18.4", usd(RateKey.modelUnit(TITAN, "us-east-1", Scope.REGIONAL, Term.ONE_MONTH)));
        assertEquals(
                "14.8",
                usd(RateKey.modelUnit(TITAN, "us-east-1", Scope.REGIONAL, Term.SIX_MONTHS)));
    }

    @Test
    void novaProHasTiersOfItsOwn() {
        String nova = "amazon.nova-pro-v1:0";
        RateKey standard = onDemand(nova, Scope.REGIONAL, Component.INPUT);
        assertEquals("0.8", usd(standard));
        assertEquals(
                "0.4",
                usd(
                        RateKey.onDemand(
                                nova, "us-east-1", Scope.REGIONAL, Tier.FLEX, Component.INPUT)));
        assertEquals("0.4", usd(RateKey.batch(nova, "us-east-1", Scope.REGIONAL, Component.INPUT)));
    }

    @Test
    void aMissingRateGivesTheNearestAndNothingElse() {
        RateKey key = RateKey.batch(TITAN, "us-east-1", Scope.REGIONAL, Component.INPUT);
        Lookup answer = card.find(key);
        assertTrue(answer instanceof Lookup.Missing, answer::toString);
        Lookup.Missing missing = (Lookup.Missing) answer;
        assertEquals(key, missing.key());
        assertEquals(3, missing.nearest().size());
        Rate nearest = missing.nearest().getFirst();
        assertEquals(TITAN, nearest.key().model());
        assertEquals("us-east-1", nearest.key().region());
        assertEquals(Component.INPUT, nearest.key().component());
    }

    @Test
    void aModelThatTheCardLacksHasNoNearestRate() {
        Lookup answer = card.find(onDemand("nobody.knows-it", Scope.GLOBAL, Component.INPUT));
        assertEquals(
                new Lookup.Missing(
                        onDemand("nobody.knows-it", Scope.GLOBAL, Component.INPUT), List.of()),
                answer);
    }

    @Test
    void modelsListTheModesOfTheirRatesAndNoOthers() {
        Map<String, Set<Mode>> modes = new HashMap<>();
        for (Rate rate : card.rates()) {
            modes.computeIfAbsent(rate.key().model(), _ -> EnumSet.noneOf(Mode.class))
                    .add(rate.key().mode());
        }
        for (Model model : card.models().values()) {
            assertEquals(modes.get(model.id()), model.modes(), model.id());
        }
    }

    @Test
    void modelsKnowTheirShortestCacheablePrefix() {
        assertEquals(1_024, model(SONNET).minimumCacheableTokens());
        assertEquals(512, model("anthropic.claude-opus-5").minimumCacheableTokens());
        assertEquals(
                4_096, model("anthropic.claude-opus-4-5-20251101-v1:0").minimumCacheableTokens());
        assertEquals(null, model("amazon.nova-pro-v1:0").minimumCacheableTokens());
    }

    @Test
    void titanTextIsLegacyAndSonnetIsNot() {
        assertEquals(Lifecycle.LEGACY, model(TITAN).lifecycle());
        assertEquals(Lifecycle.CURRENT, model(SONNET).lifecycle());
    }

    @Test
    void readingAgainTakesAFractionOfASecond() throws CardException {
        for (int i = 0; i < 3; i++) {
            BundledCard.read();
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            BundledCard.read();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < Duration.ofSeconds(1).toNanos(), best / 1_000_000 + " ms");
    }

    private static Model model(String id) {
        Model model = card.models().get(id);
        return Objects.requireNonNull(model, id);
    }

    private static RateKey onDemand(String model, Scope scope, Component component) {
        return RateKey.onDemand(model, "us-east-1", scope, Tier.STANDARD, component);
    }

    private static String usd(RateKey key) {
        Lookup answer = card.find(key);
        assertTrue(answer instanceof Lookup.Found, key::text);
        return ((Lookup.Found) answer).rate().usd().toPlainString();
    }
}
