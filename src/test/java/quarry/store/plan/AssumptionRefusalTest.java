package quarry.store.plan;

import static quarry.store.plan.Refusal.adding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class AssumptionRefusalTest {

    static Stream<Refusal> refusals() {
        return Stream.of(
                adding(
                        "\"rateOverrides\": {}",
                        "$.rateOverrides: an object is not a list; allowed: a list in brackets, ["
                                + " ]"),
                adding(
                        "\"rateOverrides\": [7]",
                        "$.rateOverrides[0]: 7 is not an object; allowed: an object in braces, {"
                                + " }"),
                adding(
                        "\"discounts\": [{\"percent\": 101}]",
                        "$.discounts[0].percent: 101 is too large; allowed: a number from 0 to"
                                + " 100"),
                adding(
                        "\"discounts\": [{}]",
                        "$.discounts[0].percent: is missing; needed: a number from 0 to 100"),
                adding(
                        "\"modelUnits\": [{\"model\": \"m\", \"inputTokensPerMinute\": 0}]",
                        "$.modelUnits[0].inputTokensPerMinute: 0 is too small; allowed: a number"
                                + " above 0, at most 1e12"),
                adding(
                        "\"currency\": {\"code\": \"eur\", \"perUsd\": 1}",
                        "$.currency.code: \"eur\" is of another form; allowed: a code of three"
                                + " capitals like \"EUR\""),
                adding(
                        "\"currency\": {\"code\": \"EUR\", \"perUsd\": 0}",
                        "$.currency.perUsd: 0 is too small; allowed: a number above 0, at most"
                                + " 1e9"),
                adding(
                        "\"budgets\": [{\"monthlyUsd\": -1}]",
                        "$.budgets[0].monthlyUsd: -1 is too small; allowed: a number from 0 to"
                                + " 1e15"),
                adding(
                        "\"budgets\": [{\"monthlyUsd\": 1, \"match\": {\"team\": 7}}]",
                        "$.budgets[0].match.team: 7 is not text (text takes double quotes);"
                                + " allowed: text of at most 256 characters"),
                adding(
                        "\"customModels\": [{\"id\": \"c\", \"region\": \"r\"}]",
                        "$.customModels[0].baseModel: is missing; needed: text of 1 to 300"
                                + " characters"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }
}
