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
