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
                                + " characters"),
                customModel(
                        "\"monthsBetween\": 0",
                        "monthsBetween: 0 is too small; allowed: a whole number from 1 to 120"),
                customModel(
                        "\"teacher\": \"m\"",
                        "teacher: \"m\" is not an object; allowed: an object in braces, { }"),
                customModel(
                        "\"teacher\": {\"model\": \"t\"}",
                        "teacher.region: is missing; needed: text of 1 to 60 characters"),
                customModel(
                        "\"teacher\": {\"model\": \"t\", \"region\": \"r\", \"inputTokens\": 1e16}",
                        "teacher.inputTokens: 1e16 is too large; allowed: a number from 0 to 1e15"),
                quota(
                        "\"scope\": \"geo\"",
                        "tokensPerMinute: is missing; needed: a number above 0, at most 1e12"),
                quota(
                        "\"tokensPerMinute\": 0",
                        "tokensPerMinute: 0 is too small; allowed: a number above 0, at most 1e12"),
                quota(
                        "\"tokensPerMinute\": 1, \"outputBurndown\": 0.5",
                        "outputBurndown: 0.5 is too small; allowed: a number from 1 to 100"),
                adding(
                        "\"modelNotes\": [{\"score\": 1}]",
                        "$.modelNotes[0].model: is missing; needed: text of 1 to 300 characters"),
                adding(
                        "\"modelNotes\": [{\"model\": \"m\", \"score\": 101}]",
                        "$.modelNotes[0].score: 101 is too large; allowed: a number from 0 to 100"),
                adding(
                        "\"quotas\": [{\"region\": \"r\", \"tokensPerMinute\": 1}]",
                        "$.quotas[0].model: is missing; needed: text of 1 to 300 characters"));
    }

    private static Refusal customModel(String field, String error) {
        return adding(
                "\"customModels\": [{\"id\": \"c\", \"baseModel\": \"m\", \"region\": \"r\", "
                        + field
                        + "}]",
                "$.customModels[0]." + error);
    }

    private static Refusal quota(String fields, String error) {
        return adding(
                "\"quotas\": [{\"model\": \"m\", \"region\": \"r\", " + fields + "}]",
                "$.quotas[0]." + error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }
}
