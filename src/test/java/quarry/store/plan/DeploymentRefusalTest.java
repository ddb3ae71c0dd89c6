package quarry.store.plan;

import static quarry.store.plan.Refusal.replacing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class DeploymentRefusalTest {

    private static final String D = "$.scenarios[0].deployments[0]";

    static Stream<Refusal> refusals() {
        return Stream.of(
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
                replacing(
                        "\"region\": \"us-east-1\", ",
                        "",
                        D + ".region: is missing; needed: text of 1 to 60 characters"),
                replacing(
                        "{\"workload\": \"chat\"",
                        "{\"workload\": \"chta\"",
                        D + ".workload: \"chta\" is not a workload of the plan; known: \"chat\""));
    }

    private static Refusal deployment(String fields, String error) {
        return replacing("\"mode\": \"on-demand\"", fields, error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }
}
