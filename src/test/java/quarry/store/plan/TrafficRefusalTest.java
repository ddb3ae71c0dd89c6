package quarry.store.plan;

import static quarry.store.plan.Refusal.replacing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class TrafficRefusalTest {

    private static final String W = "$.workloads[0]";

    static Stream<Refusal> refusals() {
        return Stream.of(
                replacing(
                        "{\"requestsPerDay\": 10}",
                        "{}",
                        W + ".traffic.requestsPerDay: is missing; needed: a number from 0 to 1e12"),
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
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"growthPerMonth\": -1",
                        W
                                + ".traffic.growthPerMonth: -1 is too small; allowed: a number"
                                + " above -1, at most 10"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [1, 2]",
                        W
                                + ".traffic.seasonality: a list of 2 is no year; allowed: 12"
                                + " factors, January first, or an empty list for none"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [" + "1,".repeat(12) + "1]",
                        W
                                + ".traffic.seasonality: a list of 13 is too long; allowed: at most"
                                + " 12 entries"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"seasonality\": [" + "1,".repeat(11) + "-1]",
                        W
                                + ".traffic.seasonality[11]: -1 is too small; allowed: a number"
                                + " from 0 to 1000"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"profile\": \"weekend\"",
                        W
                                + ".traffic.profile: \"weekend\" is not one of the choices;"
                                + " allowed: \"flat\", \"business-hours\", \"office-days\","
                                + " \"evening-peak\", \"nightly\" or a list of 168 numbers"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [1]",
                        W
                                + ".traffic.profile: a list of 1 is no week; allowed: \"flat\","
                                + " \"business-hours\", \"office-days\", \"evening-peak\","
                                + " \"nightly\" or a list of 168 numbers, one for each hour from"
                                + " Monday 00:00 UTC"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [" + "0,".repeat(167) + "0]",
                        W
                                + ".traffic.profile: a list of 168 is 0 in every hour; allowed:"
                                + " weights of which at least one is above 0"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"profile\": [" + "1,".repeat(167) + "-1]",
                        W
                                + ".traffic.profile[167]: -1 is too small; allowed: a number from 0"
                                + " to 1e9"),
                replacing(
                        "Day\": 10",
                        "Day\": 10, \"events\": [{\"month\": \"2027-04\"}]",
                        W
                                + ".traffic.events[0].factor: is missing; needed: a number from 0"
                                + " to 1000"));
    }

    private static Refusal traffic(String requestsPerDay, String error) {
        return replacing(
                "Day\": 10", "Day\": " + requestsPerDay, W + ".traffic.requestsPerDay: " + error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }
}
