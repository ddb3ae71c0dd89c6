package quarry.store.plan;

import static quarry.store.plan.Refusal.replacing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class WorkloadRefusalTest {

    private static final String W = "$.workloads[0]";

    static Stream<Refusal> refusals() {
        return Stream.of(
                replacing(
                        "\"traffic\": {\"requestsPerDay\": 10},",
                        "",
                        W + ".traffic: is missing; needed: an object in braces, { }"),
                replacing(
                        "\"request\": {\"outputTokens\": 5}",
                        "\"request\": 5",
                        W + ".request: 5 is not an object; allowed: an object in braces, { }"),
                replacing(
                        ", \"request\": {\"outputTokens\": 5}",
                        "",
                        W + ".request: is missing; needed: an object in braces, { }"),
                replacing(
                        "\"outputTokens\": 5",
                        "\"outputTokens\": 1000000001",
                        W
                                + ".request.outputTokens: 1000000001 is too large; allowed: a"
                                + " number from 0 to 1e9"),
                replacing(
                        "\"outputTokens\": 5",
                        "\"conversationTurns\": 0.5",
                        W
                                + ".request.conversationTurns: 0.5 is too small; allowed: a number"
                                + " from 1 to 10000"),
                workload(
                        "\"cache\": {\"hitRate\": 1.01}",
                        W + ".cache.hitRate: 1.01 is too large; allowed: a number from 0 to 1"),
                workload(
                        "\"cache\": {\"ttl\": \"10m\"}",
                        W
                                + ".cache.ttl: \"10m\" is not one of the choices; allowed: \"5m\","
                                + " \"30m\", \"1h\""),
                workload(
                        "\"retries\": {\"chargedInputShare\": 2}",
                        W
                                + ".retries.chargedInputShare: 2 is too large; allowed: a number"
                                + " from 0 to 1"),
                workload(
                        "\"realTime\": \"yes\"",
                        W
                                + ".realTime: \"yes\" is neither true nor false; allowed: true or"
                                + " false, without quotes"),
                workload(
                        "\"tags\": {\"year\": 2027}",
                        W
                                + ".tags.year: 2027 is not text (text takes double quotes);"
                                + " allowed: text of at most 256 characters"),
                workload(
                        "\"tags\": {\"\": \"x\"}",
                        W
                                + ".tags[\"\"]: the tag's name is blank or too long; allowed: 1 to"
                                + " 128 characters"),
                workload(
                        "\"tags\": []",
                        W
                                + ".tags: a list of 0 is not an object; allowed: an object of text,"
                                + " { \"team\": \"cx\" }"));
    }

    private static Refusal workload(String field, String error) {
        return replacing("\"id\": \"chat\"", "\"id\": \"chat\", " + field, error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }
}
