package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.report.Golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class BreakEvenCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Outcome ask(String model, String... options) {
        List<String> args = new ArrayList<>(List.of("--model", model, "--region", "us-east-1"));
        args.addAll(List.of(options));
        return Outcome.onPlan("break-even", "units", args.toArray(String[]::new));
    }

    private static Outcome chat(String... options) {
        return ask("acme.chat-v1:0", options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv"})
    void breakEven(String format) throws IOException {
        Outcome outcome = chat("--workload", "chat", "--format", format);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.err());
        Golden.check("launch/break-even." + format, outcome.out());
    }

    @Test
    void pooledWorkloadsOnATermInAMonth() throws IOException {
        Outcome outcome =
                chat(
                        "--workload",
                        "chat,mail",
                        "--term",
                        "6-month",
                        "--month",
                        "2027-02",
                        "--format",
                        "json");
        assertEquals(0, outcome.status(), outcome.err());
        JsonNode answer = JSON.readTree(outcome.out());
        assertEquals("18", answer.get("unitHourUsd").textValue());
        assertEquals("2027-02", answer.get("month").textValue());
        assertEquals(1, answer.get("cheapestUnits").intValue());
        assertEquals(3, answer.get("terms").size());
        assertTrue(answer.get("verdict").textValue().contains("Buy 1 unit for 6 months: "));
    }

    @Test
    void withoutACapacityThereIsNoUtilizationAnywhere() throws IOException {
        Outcome outcome = ask("acme.small-v1:0", "--workload", "chat", "--format", "json");
        assertEquals(0, outcome.status(), outcome.err());
        JsonNode answer = JSON.readTree(outcome.out());
        assertFalse(answer.get("capacityKnown").booleanValue());
        assertTrue(answer.get("breakEvenRequestsPerHour").isTextual());
        for (String unknown :
                List.of(
                        "breakEvenUtilization",
                        "meanUtilization",
                        "peakUtilization",
                        "cheapestUnits",
                        "rejectedShare")) {
            assertTrue(answer.get(unknown).isNull(), unknown);
        }
        assertEquals(0, answer.get("units").size());
        assertTrue(answer.get("monthlyUsd").get("cheapest").isNull());
        Outcome table = ask("acme.small-v1:0", "--workload", "chat");
        table.assertPrinted("ask the account team for the input and output tokens per minute");
        assertFalse(table.out().contains("Own load"), table.out());
    }

    @Test
    void aCustomModelThatIsNotSoldOnDemandAsksForTheTermAndTheNumber() throws IOException {
        Outcome table = chat("--workload", "chat", "--custom-model", "ours");
        assertEquals(0, table.status(), table.err());
        table.assertPrinted(
                "the peak hour takes 2 units, which cost least for 6 months, 26,784 USD a month.",
                "No rate for acme.chat-v1:0 us-east-1 regional customization input");
        JsonNode json =
                JSON.readTree(
                        chat("--workload", "chat", "--custom-model", "ours", "--format", "json")
                                .out());
        assertEquals("only-provisioned", json.get("answer").textValue());
        assertEquals("26784", json.get("terms").get(2).get("peakSizedUsd").textValue());
        assertEquals(
                4,
                chat("--workload", "chat", "--custom-model", "ours", "--format", "csv")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void whatHasNoRateIsNotAnsweredAndTheNearestRatesAreNamed() throws IOException {
        Outcome outcome =
                ask(
                        "acme.small-v1:0",
                        "--workload",
                        "chat",
                        "--term",
                        "6-month",
                        "--format",
                        "json");
        assertEquals(1, outcome.status());
        outcome.assertSaid(
                "No rate for acme.small-v1:0 us-east-1 regional provisioned term 6-month");
        assertEquals("none", JSON.readTree(outcome.out()).get("answer").textValue());
        Outcome elsewhere =
                Outcome.onPlan(
                        "break-even",
                        "units",
                        "--model",
                        "acme.chat-v1:0",
                        "--region",
                        "eu-west-1",
                        "--workload",
                        "mail");
        assertEquals(1, elsewhere.status());
        elsewhere.assertSaid(
                "No rate for acme.chat-v1:0 eu-west-1 regional on-demand input; nearest:"
                        + " acme.chat-v1:0 us-east-1 regional on-demand input");
        elsewhere.assertPrinted("No answer: No rate for");
    }

    @Test
    void whatThePlanDoesNotHaveIsRefused() {
        chat("--workload", "chat,post").assertRefused("--workload: \"post\"", "chat, mail");
        chat("--workload", "chat", "--month", "2027-03")
                .assertRefused("--month: 2027-03", "2027-01 to 2027-02");
        chat("--workload", "chat", "--month", "March").assertRefused("YYYY-MM");
        chat("--workload", "chat", "--custom-model", "theirs")
                .assertRefused("--custom-model: \"theirs\"", "allowed: ours");
        ask("acme.chat", "--workload", "chat")
                .assertRefused("--model: \"acme.chat\"", "close: acme.chat-v1:0");
        Outcome.onPlan("break-even", "units").assertRefused("Missing required options");
    }
}
