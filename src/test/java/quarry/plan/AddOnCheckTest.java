package quarry.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.plan.CheckedPlan.CHAT;
import static quarry.plan.CheckedPlan.PLAN;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.rates.Component;
import quarry.rates.Scope;
import quarry.rates.Unit;

import java.math.BigDecimal;
import java.util.List;

class AddOnCheckTest {

    private static final String A = "$.workloads[0].addOns[0]";

    private static AddOn of(Component component) {
        return new AddOn(
                "A",
                "m",
                "r",
                Scope.REGIONAL,
                component,
                AddOn.Per.REQUEST,
                BigDecimal.ONE,
                List.of(),
                null,
                Extras.NONE);
    }

    private static Plan with(AddOn addOn) {
        return PLAN.withWorkloads(List.of(CHAT.withAddOns(List.of(addOn))));
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void textsBelongToTextUnitsAndDocumentsToRerankQueries(Component component) {
        AddOn addOn = of(component);
        assertEquals(0, errors(addOn));
        assertEquals(
                component.unit() == Unit.TEXT_UNITS_1K ? 0 : 1,
                errors(addOn.withTexts(List.of(BigDecimal.TEN))));
        assertEquals(
                component == Component.RERANK_QUERY ? 0 : 1,
                errors(addOn.withDocuments(BigDecimal.TEN)));
    }

    private static int errors(AddOn addOn) {
        return PlanCheck.check(with(addOn)).size();
    }

    @Test
    void anErrorNamesTheComponentAndWhatIsAllowed() {
        assertErrors(
                with(of(Component.EMBEDDING_INPUT).withDocuments(BigDecimal.TEN)),
                A
                        + ".documents: \"embedding-input\" is not counted by documents; leave them"
                        + " out, or take one of rerank-query");
        assertErrors(
                with(of(Component.KB_RETRIEVE).withTexts(List.of(BigDecimal.ONE))),
                A
                        + ".texts: \"kb-retrieve\" is not counted by texts; leave them out, or take"
                        + " one of guardrail-text-unit-content-checks-api,"
                        + " guardrail-text-unit-content-filter,"
                        + " guardrail-text-unit-contextual-grounding,"
                        + " guardrail-text-unit-custom-regex, guardrail-text-unit-denied-topics,"
                        + " guardrail-text-unit-pii-checks-api,"
                        + " guardrail-text-unit-prompt-attack-checks-api,"
                        + " guardrail-text-unit-sensitive-information,"
                        + " guardrail-text-unit-word-filter");
    }

    @Test
    void aBlankNameIsAWarning() {
        assertWarnings(
                with(of(Component.WEB_GROUNDING).withName(" ")),
                A + ".name: the name is blank; it is what tables and charts show");
    }
}
