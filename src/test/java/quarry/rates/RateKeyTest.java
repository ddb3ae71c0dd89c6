package quarry.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RateKeyTest {

    @Test
    void theTextLeavesOutWhatIsUsual() {
        RateKey key = RateKey.onDemand("m", "r", Scope.GLOBAL, Tier.STANDARD, Component.INPUT);

        assertEquals("m r global on-demand input", key.text());
        assertEquals(
                "m r global on-demand output above 200000 input tokens",
                key.with(Component.OUTPUT).above(200_000).text());
    }

    @Test
    void theTextNamesTierAndTerm() {
        assertEquals(
                "m r regional on-demand flex cache-read",
                RateKey.onDemand("m", "r", Scope.REGIONAL, Tier.FLEX, Component.CACHE_READ).text());
        assertEquals(
                "m r regional provisioned term none model-unit-hour",
                RateKey.modelUnit("m", "r", Scope.REGIONAL, Term.NONE).text());
        assertEquals(
                "m r geo provisioned term 6-month model-unit-hour",
                RateKey.modelUnit("m", "r", Scope.GEO, Term.SIX_MONTHS).text());
    }
}
