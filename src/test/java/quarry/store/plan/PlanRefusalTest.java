package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static quarry.store.plan.Refusal.adding;
import static quarry.store.plan.Refusal.replacing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class PlanRefusalTest {

    static Stream<Refusal> refusals() {
        return Stream.of(
                replacing(
                        "\"start\": \"2027-01\"",
                        "\"start\": \"2027-13\"",
                        "$.start: \"2027-13\" is not a month; allowed: a month like \"2027-01\","
                                + " from \"2000-01\" to \"2199-12\""),
                replacing(
                        "\"start\": \"2027-01\"",
                        "\"start\": 2027",
                        "$.start: 2027 is not a month; allowed: a month like \"2027-01\", from"
                                + " \"2000-01\" to \"2199-12\""),
                replacing(
                        "\"name\": \"Small\",",
                        "",
                        "$.name: is missing; needed: text of 1 to 200 characters"),
                replacing(
                        "\"Small\"",
                        "7",
                        "$.name: 7 is not text (text takes double quotes); allowed: text of 1 to"
                                + " 200 characters"),
                replacing(
                        "\"Small\"",
                        "\"" + "x".repeat(201) + "\"",
                        "$.name: \""
                                + "x".repeat(38)
                                + "… is too long; allowed: text of 1 to 200 characters"),
                replacing(
                        "\"Small\"",
                        "\"  \"",
                        "$.name: \"  \" is blank; allowed: text of 1 to 200 characters"),
                replacing(
                        "\"Small\"",
                        "\"\\ud800\"",
                        "$.name: \"\\ud800\" holds half a character or a NUL; allowed: text of 1 to"
                                + " 200 characters"),
                adding(
                        "\"months\": 0",
                        "$.months: 0 is too small; allowed: a whole number from 1 to 120"),
                adding(
                        "\"months\": 121",
                        "$.months: 121 is too large; allowed: a whole number from 1 to 120"),
                adding(
                        "\"months\": 1.5",
                        "$.months: 1.5 is not a whole number; allowed: a whole number from 1 to"
                                + " 120"),
                adding(
                        "\"months\": null",
                        "$.months: null is not a number; allowed: a whole number from 1 to 120"),
                adding(
                        "\"monthBasis\": \"31d\"",
                        "$.monthBasis: \"31d\" is not one of the choices; allowed: \"calendar\","
                                + " \"730h\", \"30d\""),
                replacing(
                        "quarry-plan/1",
                        "quarry-plan/2",
                        "$.format: \"quarry-plan/2\" is a newer format than this version of Quarry"
                                + " reads (quarry-plan/1); open the plan with a newer Quarry"),
                replacing(
                        "quarry-plan/1",
                        "quarry-rates/1",
                        "$.format: \"quarry-rates/1\" is not a format that Quarry reads; allowed:"
                                + " \"quarry-plan/1\""),
                replacing(
                        "\"format\": \"quarry-plan/1\",",
                        "",
                        "$.format: is missing, so this is not a plan; a plan has \"format\":"
                                + " \"quarry-plan/1\""));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }

    @Test
    void namesEveryErrorOfAFileAtOnce() {
        String text =
                Plans.SMALL
                        .replace("\"Small\"", "7")
                        .replace("Day\": 10", "Day\": -1")
                        .replace("on-demand", "ondemand");
        assertEquals(
                List.of(
                        "$.name",
                        "$.workloads[0].traffic.requestsPerDay",
                        "$.scenarios[0].deployments[0].mode"),
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
