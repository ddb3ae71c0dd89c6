package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class PlanRefusalTest {

    private static final String W = "$.workloads[0]";
    private static final String D = "$.scenarios[0].deployments[0]";

    /// Each case: a text of the small plan, what stands there instead, the error.
    static Stream<Arguments> refusals() {
        return Stream.of(
                top(
                        "\"start\": \"2027-01\"",
                        "\"start\": \"2027-13\"",
                        "$.start: \"2027-13\" is not a month; allowed: a month like \"2027-01\","
                                + " from \"2000-01\" to \"2199-12\""),
                top(
                        "\"start\": \"2027-01\"",
                        "\"start\": 2027",
                        "$.start: 2027 is not a month; allowed: a month like \"2027-01\", from"
                                + " \"2000-01\" to \"2199-12\""),
                top(
                        "\"name\": \"Small\",",
                        "",
                        "$.name: is missing; needed: text of 1 to 200 characters"),
                top(
                        "\"Small\"",
                        "7",
                        "$.name: 7 is not text (text takes double quotes); allowed: text of 1 to"
                                + " 200 characters"),
                top(
                        "\"Small\"",
                        "\"" + "x".repeat(201) + "\"",
                        "$.name: \""
                                + "x".repeat(38)
                                + "… is too long; allowed: text of 1 to 200 characters"),
                top(
                        "\"Small\"",
                        "\"  \"",
                        "$.name: \"  \" is blank; allowed: text of 1 to 200 characters"),
                top(
                        "\"Small\"",
                        "\"\\ud800\"",
                        "$.name: \"\\ud800\" holds half a character or a NUL; allowed: text of 1 to"
                                + " 200 characters"),
                add(
                        "\"months\": 0",
                        "$.months: 0 is too small; allowed: a whole number from 1 to 120"),
                add(
                        "\"months\": 121",
                        "$.months: 121 is too large; allowed: a whole number from 1 to 120"),
                add(
                        "\"months\": 1.5",
                        "$.months: 1.5 is not a whole number; allowed: a whole number from 1 to"
                                + " 120"),
                add(
                        "\"months\": null",
                        "$.months: null is not a number; allowed: a whole number from 1 to 120"),
                add(
                        "\"monthBasis\": \"31d\"",
                        "$.monthBasis: \"31d\" is not one of the choices; allowed: \"calendar\","
                                + " \"730h\", \"30d\""),
                add(
                        "\"rateOverrides\": {}",
                        "$.rateOverrides: an object is not a list; allowed: a list in brackets, ["
                                + " ]"),
                add(
                        "\"rateOverrides\": [7]",
                        "$.rateOverrides[0]: 7 is not an object; allowed: an object in braces, {"
                                + " }"),
                add(
                        "\"discounts\": [{\"percent\": 101}]",
                        "$.discounts[0].percent: 101 is too large; allowed: a number from 0 to"
                                + " 100"),
                add(
                        "\"discounts\": [{}]",
                        "$.discounts[0].percent: is missing; needed: a number from 0 to 100"),
                add(
                        "\"modelUnits\": [{\"model\": \"m\", \"inputTokensPerMinute\": 0}]",
                        "$.modelUnits[0].inputTokensPerMinute: 0 is too small; allowed: a number"
                                + " above 0, at most 1e12"),
                add(
                        "\"currency\": {\"code\": \"eur\", \"perUsd\": 1}",
                        "$.currency.code: \"eur\" is of another form; allowed: a code of three"
                                + " capitals like \"EUR\""),
                add(
                        "\"currency\": {\"code\": \"EUR\", \"perUsd\": 0}",
                        "$.currency.perUsd: 0 is too small; allowed: a number above 0, at most"
                                + " 1e9"),
                add(
                        "\"budgets\": [{\"monthlyUsd\": -1}]",
                        "$.budgets[0].monthlyUsd: -1 is too small; allowed: a number from 0 to"
                                + " 1e15"),
                add(
                        "\"budgets\": [{\"monthlyUsd\": 1, \"match\": {\"team\": 7}}]",
                        "$.budgets[0].match.team: 7 is not text (text takes double quotes);"
                                + " allowed: text of at most 256 characters"),
                add(
                        "\"customModels\": [{\"id\": \"c\", \"region\": \"r\"}]",
                        "$.customModels[0].baseModel: is missing; needed: text of 1 to 300"
                                + " characters"),
                top(
                        "{\"requestsPerDay\": 10}",
                        "{}",
                        W + ".traffic.requestsPerDay: is missing; needed: a number from 0 to 1e12"),
                top(
                        "\"traffic\": {\"requestsPerDay\": 10},",
                        "",
                        W + ".traffic: is missing; needed: an object in braces, { }"),
                top(
                        "\"request\": {\"outputTokens\": 5}",
                        "\"request\": 5",
                        W + ".request: 5 is not an object; allowed: an object in braces, { }"),
                top(
                        ", \"request\": {\"outputTokens\": 5}",
                        "",
                        W + ".request: is missing; needed: an object in braces, { }"),
                top(
                        "\"outputTokens\": 5",
                        "\"outputTokens\": 1000000001",
                        W
                                + ".request.outputTokens: 1000000001 is too large; allowed: a"
                                + " number from 0 to 1e9"),
                top(
                        "\"outputTokens\": 5",
                        "\"conversationTurns\": 0.5",
                        W
                                + ".request.conversationTurns: 0.5 is too small; allowed: a number"
                                + " from 1 to 10000"),
                traffic(
                        "1e1000000000",
                        "1e1000000000 has more digits than any figure of a plan; allowed: a number"
                                + " from 0 to 1e12"),
                traffic(
                        "1e-1000000000",
                        "1e-1000000000 has more digits than any figure of a plan; allowed: a number"
                                + " from 0 to 1e12"),
                traffic(
                        "1e999",
                        "1e999 has more than 34 digits, or more than 30 after the point; allowed: a"
                                + " number from 0 to 1e12"),
                traffic(
                        "0." + "1".repeat(31),
                        "0.1111111111111111111111111111111 has more than 34 digits, or more than 30"
                                + " after the point; allowed: a number from 0 to 1e12"),
                traffic("\"NaN\"", "\"NaN\" is not a number; allowed: a number from 0 to 1e12"),
                traffic(
                        "\"Infinity\"",
                        "\"Infinity\" is not a number; allowed: a number from 0 to 1e12"),
                traffic(
                        "\"1,5\"",
                        "\"1,5\" is not a number (write a decimal point, not a comma); allowed: a"
                                + " number from 0 to 1e12"),
                traffic("\" 1\"", "\" 1\" is not a number; allowed: a number from 0 to 1e12"),
                traffic("\"0x10\"", "\"0x10\" is not a number; allowed: a number from 0 to 1e12"),
                traffic("true", "true is not a number; allowed: a number from 0 to 1e12"),
                traffic("[1]", "a list of 1 is not a number; allowed: a number from 0 to 1e12"),
                traffic(
                        "1000000000001",
                        "1000000000001 is too large; allowed: a number from 0 to 1e12"),
                traffic("-1", "-1 is too small; allowed: a number from 0 to 1e12"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"growthPerMonth\": -1",
                        W
                                + ".traffic.growthPerMonth: -1 is too small; allowed: a number"
                                + " above -1, at most 10"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [1, 2]",
                        W
                                + ".traffic.seasonality: a list of 2 is no year; allowed: 12"
                                + " factors, January first, or an empty list for none"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [" + "1,".repeat(12) + "1]",
                        W
                                + ".traffic.seasonality: a list of 13 is too long; allowed: at most"
                                + " 12 entries"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [" + "1,".repeat(11) + "-1]",
                        W
                                + ".traffic.seasonality[11]: -1 is too small; allowed: a number"
                                + " from 0 to 1000"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"profile\": \"weekend\"",
                        W
                                + ".traffic.profile: \"weekend\" is not one of the choices;"
                                + " allowed: \"flat\", \"business-hours\", \"office-days\","
                                + " \"evening-peak\", \"nightly\" or a list of 168 numbers"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [1]",
                        W
                                + ".traffic.profile: a list of 1 is no week; allowed: \"flat\","
                                + " \"business-hours\", \"office-days\", \"evening-peak\","
                                + " \"nightly\" or a list of 168 numbers, one for each hour from"
                                + " Monday 00:00 UTC"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [" + "0,".repeat(167) + "0]",
                        W
                                + ".traffic.profile: a list of 168 is 0 in every hour; allowed:"
                                + " weights of which at least one is above 0"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [" + "1,".repeat(167) + "-1]",
                        W
                                + ".traffic.profile[167]: -1 is too small; allowed: a number from 0"
                                + " to 1e9"),
                top(
                        "Day\": 10",
                        "Day\": 10, \"events\": [{\"month\": \"2027-04\"}]",
                        W
                                + ".traffic.events[0].factor: is missing; needed: a number from 0"
                                + " to 1000"),
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
                                + " { \"team\": \"cx\" }"),
                deployment(
                        "\"mode\":\"customization\"",
                        D
                                + ".mode: \"customization\" is not one of the choices; allowed:"
                                + " \"on-demand\", \"batch\", \"provisioned\", \"reserved\","
                                + " \"import\""),
                deployment(
                        "\"tier\":\"standard\"",
                        D
                                + ".mode: is missing; needed: \"on-demand\", \"batch\","
                                + " \"provisioned\", \"reserved\", \"import\""),
                deployment(
                        "\"mode\":\"on-demand\",\"tier\":\"cheap\"",
                        D
                                + ".tier: \"cheap\" is not one of the choices; allowed:"
                                + " \"standard\", \"flex\", \"priority\", \"latency-optimized\""),
                deployment(
                        "\"mode\":\"on-demand\",\"share\":1.5",
                        D + ".share: 1.5 is too large; allowed: a number from 0 to 1"),
                deployment(
                        "\"mode\":\"on-demand\",\"scope\":\"world\"",
                        D
                                + ".scope: \"world\" is not one of the choices; allowed:"
                                + " \"regional\", \"geo\", \"global\""),
                deployment(
                        "\"mode\":\"provisioned\",\"term\":\"3-month\"",
                        D
                                + ".term: \"3-month\" is not one of the choices; allowed: \"none\","
                                + " \"1-month\", \"6-month\""),
                deployment(
                        "\"mode\":\"provisioned\",\"units\":-1",
                        D
                                + ".units: -1 is too small; allowed: a whole number from 0 to"
                                + " 100000, \"cheapest\" or \"peak\""),
                deployment(
                        "\"mode\":\"provisioned\",\"units\":\"some\"",
                        D
                                + ".units: \"some\" is not a number; allowed: a whole number from 0"
                                + " to 100000, \"cheapest\" or \"peak\""),
                deployment(
                        "\"mode\":\"provisioned\",\"overflow\":\"drop\"",
                        D
                                + ".overflow: \"drop\" is not one of the choices; allowed:"
                                + " \"on-demand\", \"reject\""),
                deployment(
                        "\"mode\":\"reserved\",\"term\":\"none\"",
                        D
                                + ".term: \"none\" is not one of the choices; allowed: \"1-month\","
                                + " \"3-month\""),
                deployment(
                        "\"mode\":\"import\",\"copies\":-1",
                        D + ".copies: -1 is too small; allowed: a number from 0 to 100000"),
                top(
                        "\"region\": \"us-east-1\", ",
                        "",
                        D + ".region: is missing; needed: text of 1 to 60 characters"),
                top(
                        "{\"workload\": \"chat\"",
                        "{\"workload\": \"chta\"",
                        D + ".workload: \"chta\" is not a workload of the plan; known: \"chat\""),
                top(
                        "quarry-plan/1",
                        "quarry-plan/2",
                        "$.format: \"quarry-plan/2\" is a newer format than this version of Quarry"
                                + " reads (quarry-plan/1); open the plan with a newer Quarry"),
                top(
                        "quarry-plan/1",
                        "quarry-rates/1",
                        "$.format: \"quarry-rates/1\" is not a format that Quarry reads; allowed:"
                                + " \"quarry-plan/1\""),
                top(
                        "\"format\": \"quarry-plan/1\",",
                        "",
                        "$.format: is missing, so this is not a plan; a plan has \"format\":"
                                + " \"quarry-plan/1\""));
    }

    private static Arguments top(String there, String instead, String error) {
        return Arguments.of(there, instead, error);
    }

    private static Arguments add(String field, String error) {
        return Arguments.of("\"workloads\": [", field + ", \"workloads\": [", error);
    }

    private static Arguments traffic(String requestsPerDay, String error) {
        return Arguments.of(
                "Day\": 10", "Day\": " + requestsPerDay, W + ".traffic.requestsPerDay: " + error);
    }

    private static Arguments workload(String field, String error) {
        return Arguments.of("\"id\": \"chat\"", "\"id\": \"chat\", " + field, error);
    }

    private static Arguments deployment(String fields, String error) {
        return Arguments.of("\"mode\": \"on-demand\"", fields, error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(String there, String instead, String error) {
        assertTrue(Plans.SMALL.contains(there), there);
        assertEquals(List.of(error), Plans.errors(Plans.SMALL.replace(there, instead)));
    }

    @Test
    void namesEveryErrorOfAFileAtOnce() {
        String text =
                Plans.SMALL
                        .replace("\"Small\"", "7")
                        .replace("Day\": 10", "Day\": -1")
                        .replace("on-demand", "ondemand");
        assertEquals(
                List.of("$.name", W + ".traffic.requestsPerDay", D + ".mode"),
                Plans.read(text).problems().stream().map(p -> p.path()).toList());
    }

    @Test
    void countsErrorsPastTheFirst200() {
        String many =
                "{\"format\":\"quarry-plan/1\",\"name\":\"P\",\"start\":\"2027-03\",\"budgets\":["
                        + "1,".repeat(299)
                        + "1]}";
        List<String> errors = Plans.errors(many);
        assertEquals(201, errors.size());
        assertEquals("$: there are 100 more problems like these", errors.getLast());
    }

    @Test
    void aListAsDocumentIsNoPlan() {
        assertEquals(
                List.of("$: a list of 0 is not an object; allowed: an object in braces, { }"),
                Plans.errors("[]"));
    }

    @Test
    void aSyntaxErrorIsOneLineWithItsPlace() {
        assertEquals(
                List.of("$: line 2, column 3: ',' is not expected here"), Plans.errors("{\n  ,}"));
    }

    @Test
    void anOversizedPlanIsRefused() {
        PlanReading reading = PlanReader.read(new byte[Limits.FILE_BYTES + 1]);
        assertInstanceOf(PlanReading.Refused.class, reading);
        assertEquals(
                List.of("$: the plan is larger than 16 MB, the most Quarry reads"),
                Plans.texts(reading));
    }
}
