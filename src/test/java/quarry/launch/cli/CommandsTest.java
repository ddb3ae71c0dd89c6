package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.report.Golden;

import java.io.IOException;
import java.math.BigDecimal;

/// The commands that print, within this process.
class CommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv"})
    void price(String format) throws IOException {
        Outcome outcome = Outcome.onPlan("price", "small", "--format", format);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.err());
        Golden.check("launch/price." + format, outcome.out());
    }

    @ParameterizedTest
    @CsvSource({"workload,table", "month,json", "component,csv", "tag:team,table"})
    void compare(String by, String format) throws IOException {
        Outcome outcome =
                Outcome.onPlan(
                        "compare", "small", "--by", by, "--format", format, "--base", "small");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.err());
        Golden.check("launch/compare-by-" + by.replace(':', '-') + "." + format, outcome.out());
    }

    @Test
    void pricesOneScenarioOnly() throws IOException {
        JsonNode scenarios =
                JSON.readTree(
                                Outcome.onPlan(
                                                "price",
                                                "small",
                                                "--scenario",
                                                "small",
                                                "--format",
                                                "json")
                                        .out())
                        .get("scenarios");
        assertEquals(1, scenarios.size());
        assertEquals("small", scenarios.get(0).get("id").textValue());
    }

    @Test
    void explainsEachAmountFromItsAssumptions() throws IOException {
        Outcome table = Outcome.onPlan("price", "small", "--scenario", "large", "--explain");
        table.assertPrinted(
                "2027-01 Customer chat, Input",
                "- List amount: 7200 USD (2400 × 3)",
                "- Net amount: 6624 USD (7200 × 0.92), $.discounts",
                "price list, 2026-09-28, current");
        Outcome json = Outcome.onPlan("price", "small", "--explain", "--format", "json");
        for (JsonNode line : JSON.readTree(json.out()).get("scenarios").get(0).get("lines")) {
            JsonNode steps = line.get("explanation");
            assertEquals(line.get("net"), steps.get(steps.size() - 1).get("value"));
        }
    }

    @Test
    void aMissingRateIsSaidAndTheRestIsPriced() throws IOException {
        Outcome outcome = Outcome.onPlan("price", "gaps", "--format", "json");
        assertEquals(1, outcome.status());
        outcome.assertSaid(
                "$.scenarios[1].deployments[1]",
                "No rate for acme.chat-v1:0 us-east-1 regional batch input",
                "nearest: acme.chat-v1:0 us-west-2 regional batch input");
        JsonNode scenario = JSON.readTree(outcome.out()).get("scenarios").get(1);
        assertFalse(scenario.get("complete").booleanValue());
        assertEquals(4, scenario.get("lines").size());
        assertTrue(new BigDecimal(scenario.get("total").textValue()).signum() > 0);
        JsonNode missing = scenario.get("missing").get(0);
        assertEquals("$.scenarios[1].deployments[1]", missing.get("path").textValue());
        assertEquals(2, missing.get("months").size());
        assertEquals("us-west-2", missing.get("nearest").get(0).get("region").textValue());
        assertTrue(
                JSON.readTree(outcome.out()).get("scenarios").get(0).get("complete").asBoolean());
    }

    @Test
    void aTableShowsGapsWhereTheAmountWouldStand() {
        Outcome outcome = Outcome.onPlan("price", "gaps");
        assertEquals(1, outcome.status());
        outcome.assertPrinted("no rate", "incomplete", "nearest: acme.chat-v1:0 us-west-2");
        assertEquals(1, outcome.err().lines().count());
        Outcome compared = Outcome.onPlan("compare", "gaps");
        assertEquals(1, compared.status());
        compared.assertPrinted("no rate", "≥ ", "Not priced in Small model");
    }

    @Test
    void onlyTheScenarioShownDecidesTheStatus() {
        assertEquals(0, Outcome.onPlan("price", "gaps", "--scenario", "large").status());
    }

    @Test
    void anUnknownModelComesWithCloseIds() {
        Outcome outcome = Outcome.onPlan("price", "unknown-model", "--format", "csv");
        assertEquals(1, outcome.status());
        outcome.assertSaid(
                "$.scenarios[1].deployments[0].model: \"acme.smal-v1\" is not on the rate card;"
                        + " close: acme.small-v1:0");
        outcome.assertPrinted("large,2027-01,chat,0,acme.chat-v1:0");
    }

    @Test
    void ratesComeWithTheirSources() throws IOException {
        Outcome table = Outcome.of("rates", "--card", Outcome.card(), "--model", "small");
        assertEquals(0, table.status(), table.err());
        Golden.check("launch/rates.table", table.out());
        Outcome json =
                Outcome.of(
                        "rates",
                        "--card",
                        Outcome.card(),
                        "--region",
                        "us-west-2",
                        "--scope",
                        "regional",
                        "--mode",
                        "batch",
                        "--component",
                        "input",
                        "--tier",
                        "standard",
                        "--term",
                        "none",
                        "--format",
                        "json");
        JsonNode rates = JSON.readTree(json.out()).get("rates");
        assertEquals(1, rates.size());
        assertEquals("1.5", rates.get(0).get("usd").textValue());
        assertEquals("price list", rates.get(0).get("source").textValue());
    }

    @Test
    void noFittingRateIsAnEmptyTableAndAHint() {
        Outcome outcome =
                Outcome.of(
                        "rates", "--card", Outcome.card(), "--mode", "reserved", "--format", "csv");
        assertEquals(0, outcome.status());
        assertEquals(1, outcome.out().lines().count());
        outcome.assertSaid("No rate on the card fits");
    }

    @Test
    void theCardThatShipsIsUsedWithoutAnother() {
        Outcome outcome = Outcome.of("rates", "--mode", "provisioned", "--format", "csv");
        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().lines().count() > 10);
    }

    @Test
    void checkListsProblemsOnly() throws IOException {
        Outcome good = Outcome.onPlan("check", "small");
        assertEquals(new Outcome(0, "No problems.\n", ""), good);
        Outcome gaps = Outcome.onPlan("check", "gaps", "--format", "csv");
        assertEquals(1, gaps.status());
        gaps.assertPrinted("missing,$.scenarios[1].deployments[1],");
        Outcome unknown = Outcome.onPlan("check", "unknown-model");
        assertEquals(1, unknown.status());
        unknown.assertPrinted("warning  $.scenarios[1].deployments[0].model", "missing  ");
        Outcome wrong = Outcome.onPlan("check", "wrong", "--format", "json");
        assertEquals(2, wrong.status());
        JsonNode problems = JSON.readTree(wrong.out()).get("problems");
        assertEquals(2, problems.size());
        assertEquals("error", problems.get(0).get("severity").textValue());
    }

    @Test
    void versionAndHelpNeedNothing() {
        Outcome version = Outcome.of("--version");
        assertEquals(0, version.status());
        assertTrue(version.out().startsWith("Quarry 0."), version.out());
        Outcome help = Outcome.of("--help");
        assertEquals(0, help.status());
        help.assertPrinted(
                "price", "compare", "break-even", "rates", "check", "export", "Exit status");
        assertEquals(0, Outcome.of("compare", "--help").status());
    }
}
