package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Gap;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

class SamplesTest {

    private static RateCard card;

    @BeforeAll
    static void readCard() throws Exception {
        card = BundledCard.read();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files
                    .filter(f -> f.toString().endsWith(".plan.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Plan open(Path file) {
        PlanReading reading = PlanReader.read(file);
        return assertInstanceOf(
                        PlanReading.Opened.class, reading, () -> reading.problems().toString())
                .plan();
    }

    private static Statement scenario(String file, String scenario) {
        PricedPlan priced = PlanPricer.price(open(Path.of("samples", file)), card);
        return priced.statement(scenario).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleOpensWithoutAProblem(Path sample) {
        assertEquals(List.of(), PlanReader.read(sample).problems());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySamplePricesCompletely(Path sample) {
        PricedPlan priced = PlanPricer.price(open(sample), card);
        for (Statement statement : priced.statements()) {
            assertEquals(
                    List.of(),
                    statement.gaps().stream().map(Gap::reason).distinct().toList(),
                    statement.name());
            assertTrue(statement.amount().net().compareTo(Usd.ZERO) > 0, statement.name());
        }
    }

    @Test
    void thereAreAtLeastSix() throws IOException {
        assertTrue(samples().count() >= 6);
    }

    @Test
    void supportChatCosts26040DollarsInJanuaryOnSonnet() {
        assertEquals(
                Usd.of("26040"),
                scenario("support-chat.plan.json", "sonnet")
                        .inMonth(YearMonth.of(2027, 1))
                        .total());
    }

    @Test
    void batchHalvesTheNightlyExtraction() {
        Usd onDemand = scenario("nightly-extraction.plan.json", "on-demand").amount().total();
        Usd batch = scenario("nightly-extraction.plan.json", "batch").amount().total();
        assertEquals(onDemand, batch.plus(batch));
    }

    @Test
    void cachingMakesTheRetrievalAssistantAndTheAgentCheaper() {
        assertTrue(
                scenario("retrieval-assistant.plan.json", "cached")
                                .amount()
                                .net()
                                .compareTo(
                                        scenario("retrieval-assistant.plan.json", "plain")
                                                .amount()
                                                .net())
                        < 0);
        assertTrue(
                scenario("coding-agent.plan.json", "sonnet-cached")
                                .amount()
                                .net()
                                .compareTo(
                                        scenario("coding-agent.plan.json", "sonnet-uncached")
                                                .amount()
                                                .net())
                        < 0);
    }

    @Test
    void twoUnitsOfTitanExpressCost27379Dollars20InJanuary() {
        Statement statement = scenario("provisioned-titan.plan.json", "two-units");
        assertEquals(
                Usd.of("27379.20"),
                statement
                        .amount(
                                l ->
                                        l.month().equals(YearMonth.of(2027, 1))
                                                && l.rate().key().mode() == Mode.PROVISIONED,
                                _ -> false)
                        .total());
    }
}
