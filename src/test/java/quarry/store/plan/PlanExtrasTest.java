package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Tier;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PlanExtrasTest {

    /// The example with `"later": n` at the end of every object that is not one of tags.
    private static String marked() {
        StringBuilder text = new StringBuilder();
        Matcher end = Pattern.compile("\\}").matcher(Plans.resource("design.plan.json"));
        int n = 0;
        while (end.find()) {
            String before = Plans.resource("design.plan.json").substring(0, end.start());
            boolean tags =
                    before.substring(before.lastIndexOf('{')).matches("(?s)\\{\"application\".*")
                            && before.lastIndexOf('{') > before.lastIndexOf('}');
            end.appendReplacement(text, tags ? "}" : ",\"later\": " + ++n + "}");
        }
        return end.appendTail(text).toString();
    }

    @Test
    void anUnknownFieldInAnyObjectIsWarnedAboutWithItsPathAndKept() {
        PlanReading reading = Plans.read(marked());
        List<String> paths =
                List.of(
                        "$.rateOverrides[0]",
                        "$.discounts[0]",
                        "$.modelUnits[0]",
                        "$.workloads[0].traffic.events[0]",
                        "$.workloads[0].traffic",
                        "$.workloads[0].request",
                        "$.workloads[0].cache",
                        "$.workloads[0].retries",
                        "$.workloads[0]",
                        "$.scenarios[0].deployments[0]",
                        "$.scenarios[0]",
                        "$.currency",
                        "$.budgets[0]",
                        "$");
        assertEquals(
                paths.stream().map(p -> p + ".later").toList(),
                reading.problems().stream().map(Problem::path).toList());
        assertEquals(
                "$.rateOverrides[0].later: this version does not know the field; it is kept on save"
                        + " and has no effect",
                reading.problems().getFirst().text());
        String written = PlanWriter.text(Plans.opened(reading));
        for (int n = 1; n <= paths.size(); n++) {
            assertTrue(written.contains("\"later\": " + n + "\n"), written);
        }
        assertEquals(Plans.opened(reading), Plans.opened(written));
    }

    @Test
    void soIsOneInTheObjectsThatTheExampleLacks() {
        PlanReading reading =
                Plans.read(
                        """
                        {"format": "quarry-plan/1", "name": "P", "start": "2027-01",
                         "customModels": [{"id": "c", "baseModel": "m", "region": "r",
                           "teacher": {"model": "t", "region": "r", "outputTokens": 1, "later": 1}, "later": 2}],
                         "quotas": [{"model": "m", "region": "r", "tokensPerMinute": 1, "later": 3}],
                         "modelNotes": [{"model": "m", "later": 6}],
                         "workloads": [{"id": "w", "traffic": {"requestsPerDay": 1}, "request": {"userTokens": 1},
                           "addOns": [{"model": "g", "region": "r", "component": "web-grounding", "later": 4}]}],
                         "scenarios": [{"deployments": [{"workload": "w", "model": "m", "region": "r",
                           "mode": "on-demand", "customModel": "c", "tokenFactors": {"later": 5}}]}]}
                        """);
        assertEquals(
                List.of(
                        "$.workloads[0].addOns[0].later",
                        "$.scenarios[0].deployments[0].tokenFactors.later",
                        "$.customModels[0].teacher.later",
                        "$.customModels[0].later",
                        "$.quotas[0].later",
                        "$.modelNotes[0].later"),
                reading.problems().stream().map(Problem::path).toList());
        String written = PlanWriter.text(Plans.opened(reading));
        for (int n = 1; n <= 6; n++) {
            assertTrue(written.contains("\"later\": " + n + "\n"), written);
        }
        assertEquals(Plans.opened(reading), Plans.opened(written));
    }

    @Test
    void unknownFieldsMoveWithTheirWorkload() {
        Plan plan =
                Plans.opened(
                        Plans.resource("design.plan.json")
                                .replace(
                                        "\"realTime\": true",
                                        "\"realTime\": true, \"owner\": {\"name\": \"Zoë\","
                                                + " \"since\": 1.50e2}"));
        Workload chat = plan.workloads().getFirst();
        Plan moved =
                plan.withWorkloads(
                        List.of(
                                Workload.of("first", "First", chat.traffic(), chat.request()),
                                chat));
        Plan again = Plans.opened(PlanWriter.text(moved));
        assertEquals(Map.of(), again.workloads().getFirst().extras().jsonByName());
        assertEquals(
                Map.of("owner", "{\"name\":\"Zoë\",\"since\":1.50e2}"),
                again.workloads().getLast().extras().jsonByName());
    }

    @Test
    void aFieldThatTheModeKnowsAfterAnEditWinsOverTheOneKept() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL.replace(
                                "\"mode\": \"on-demand\"",
                                "\"mode\": \"batch\", \"tier\": \"flex\""));
        Plan edited =
                plan.withScenarios(
                        List.of(
                                plan.scenarios()
                                        .getFirst()
                                        .withDeployments(
                                                List.of(
                                                        plan.scenarios()
                                                                .getFirst()
                                                                .deployments()
                                                                .getFirst()
                                                                .withPurchase(
                                                                        new Purchase.OnDemand(
                                                                                Tier.PRIORITY))))));
        Plan again = Plans.opened(PlanWriter.text(edited));
        assertEquals(
                new Purchase.OnDemand(Tier.PRIORITY),
                again.scenarios().getFirst().deployments().getFirst().purchase());
        assertEquals(
                Map.of(),
                again.scenarios().getFirst().deployments().getFirst().extras().jsonByName());
    }

    @Test
    void aHugeNumberInAnUnknownFieldIsKeptAsWritten() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL.replaceFirst(
                                "\"workloads\"", "\"x y\": 1e1000000000, \"workloads\""));
        assertEquals(Map.of("x y", "1e1000000000"), plan.extras().jsonByName());
        assertEquals(plan, Plans.opened(PlanWriter.text(plan)));
    }
}
