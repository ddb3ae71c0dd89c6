package quarry.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class RateKeyTest {

    @Test
    void theTextLeavesDefaultsOut() {
        RateKey input =
                RateKey.onDemand("m", "us-east-1", Scope.GLOBAL, Tier.STANDARD, Component.INPUT);
        assertEquals("m us-east-1 global on-demand input", input.text());
        assertEquals(
                "m us-east-1 global on-demand input above 200000 input tokens",
                input.above(200_000).text());
        assertEquals(
                "m us-east-1 global on-demand flex output",
                RateKey.onDemand("m", "us-east-1", Scope.GLOBAL, Tier.FLEX, Component.OUTPUT)
                        .text());
        assertEquals(
                "m us-east-1 regional batch input",
                RateKey.batch("m", "us-east-1", Scope.REGIONAL, Component.INPUT).text());
        assertEquals(
                "m us-east-1 regional provisioned term none model-unit-hour",
                RateKey.modelUnit("m", "us-east-1", Scope.REGIONAL, Term.NONE).text());
        assertEquals(
                "m us-east-1 regional provisioned term 6-month model-unit-hour",
                RateKey.modelUnit("m", "us-east-1", Scope.REGIONAL, Term.SIX_MONTHS).text());
    }

    @Test
    void aConstantIsFoundByItsSpelling() {
        assertEquals(Optional.of(Tier.FLEX), Named.find(Tier.class, "flex"));
        assertEquals(Optional.empty(), Named.find(Tier.class, "FLEX"));
        assertEquals(Term.values().length, Named.ids(Term.class).size());
        assertEquals("none", Named.ids(Term.class).getFirst());
    }
}
