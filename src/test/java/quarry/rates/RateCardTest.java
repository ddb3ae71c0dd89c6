package quarry.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class RateCardTest {

    private static final RateKey INPUT =
            RateKey.onDemand("m", "us-east-1", Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
    private static final RateKey ELSEWHERE =
            RateKey.onDemand("m", "eu-west-1", Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
    private static final RateKey FLEX =
            RateKey.onDemand("m", "us-east-1", Scope.REGIONAL, Tier.FLEX, Component.INPUT);
    private static final RateKey BATCH =
            RateKey.batch("m", "us-east-1", Scope.REGIONAL, Component.INPUT);

    @Test
    void theNearestRatesComeNearestFirst() {
        RateCard card = card(BATCH, ELSEWHERE, FLEX, INPUT.above(200_000));
        Lookup.Missing missing = (Lookup.Missing) card.find(INPUT);
        assertEquals(
                List.of(FLEX, INPUT.above(200_000), ELSEWHERE),
                missing.nearest().stream().map(Rate::key).toList());
    }

    @Test
    void aRegionOfTheSameAreaIsNearerThanOneElsewhereAndAnotherModeIsFarthest() {
        RateKey west =
                RateKey.onDemand("m", "us-west-2", Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
        RateKey global =
                RateKey.onDemand("m", "us-east-1", Scope.GLOBAL, Tier.STANDARD, Component.INPUT);
        assertEquals(List.of(global, FLEX, west), nearest(BATCH, ELSEWHERE, west, FLEX, global));
        assertEquals(List.of(west, ELSEWHERE, BATCH), nearest(BATCH, ELSEWHERE, west));
        assertEquals(List.of(FLEX, INPUT.above(1)), nearest(INPUT.above(1), FLEX));
    }

    @Test
    void aTermIsNearerThanATier() {
        RateKey none = RateKey.modelUnit("m", "us-east-1", Scope.REGIONAL, Term.NONE);
        RateKey elsewhere = RateKey.modelUnit("m", "us-east-1", Scope.GLOBAL, Term.NONE);
        RateKey six = RateKey.modelUnit("m", "us-east-1", Scope.REGIONAL, Term.SIX_MONTHS);
        RateKey month = RateKey.modelUnit("m", "us-east-1", Scope.REGIONAL, Term.ONE_MONTH);
        RateKey farther = RateKey.modelUnit("m", "us-east-1", Scope.GLOBAL, Term.ONE_MONTH);
        Lookup.Missing missing = (Lookup.Missing) card(farther, elsewhere, six, month).find(none);
        assertEquals(
                List.of(elsewhere, month, six), missing.nearest().stream().map(Rate::key).toList());
    }

    @Test
    void theCardTellsItsHeadingItsModelsAndTheirRates() {
        RateCard card = card(INPUT, FLEX);
        assertEquals("c", card.heading().id());
        assertEquals(Set.of("m"), card.models().keySet());
        assertEquals(List.of(INPUT, FLEX), card.ratesOf("m").stream().map(Rate::key).toList());
        assertEquals(List.of(), card.ratesOf("other"));
    }

    private static List<RateKey> nearest(RateKey... keys) {
        return ((Lookup.Missing) card(keys).find(INPUT)).nearest().stream().map(Rate::key).toList();
    }

    @Test
    void anotherComponentIsNeverNear() {
        Lookup.Missing missing = (Lookup.Missing) card(INPUT).find(INPUT.with(Component.OUTPUT));
        assertEquals(List.of(), missing.nearest());
    }

    @Test
    void anotherScopeIsNotSubstituted() {
        RateKey global =
                RateKey.onDemand("m", "us-east-1", Scope.GLOBAL, Tier.STANDARD, Component.INPUT);
        assertTrue(card(INPUT).find(global) instanceof Lookup.Missing);
    }

    @Test
    void thresholdsAreThoseOfTheModelInAnyRegion() {
        RateCard card = card(INPUT, ELSEWHERE.above(200_000));
        assertEquals(Set.of(200_000L), card.thresholds("m"));
        assertEquals(Set.of(), card.thresholds("other"));
    }

    @Test
    void twoRatesForOneKeyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> card(INPUT, INPUT));
    }

    private static RateCard card(RateKey... keys) {
        Model model =
                new Model("m", "M", "P", Lifecycle.CURRENT, null, null, Set.of(Mode.ON_DEMAND));
        return new RateCard(
                new RateCard.Heading("c", "t", LocalDate.of(2026, 9, 29), "d", List.of("s")),
                List.of(model),
                List.of(keys).stream()
                        .map(
                                key ->
                                        new Rate(
                                                key,
                                                BigDecimal.ONE,
                                                "2026",
                                                "here",
                                                Status.CURRENT,
                                                ""))
                        .toList());
    }
}
