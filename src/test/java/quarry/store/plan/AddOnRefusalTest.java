package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.store.plan.Refusal.replacing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.rates.Component;
import quarry.rates.Named;
import quarry.rates.Role;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AddOnRefusalTest {

    private static final String A = "$.workloads[0].addOns[0]";
    private static final String ALLOWED =
            Arrays.stream(Component.values())
                    .filter(c -> c.role() == Role.ADD_ON)
                    .map(Named::id)
                    .map(id -> '"' + id + '"')
                    .collect(Collectors.joining(", "));

    static Stream<Refusal> refusals() {
        return Stream.of(
                workload(
                        "\"addOns\": {}",
                        "$.workloads[0].addOns: an object is not a list; allowed: a list in"
                                + " brackets, [ ]"),
                workload(
                        "\"addOns\": [{\"model\": \"m\", \"region\": \"r\"}]",
                        A + ".component: is missing; needed: " + ALLOWED),
                workload(
                        "\"addOns\": [{\"region\": \"r\", \"component\": \"web-grounding\"}]",
                        A + ".model: is missing; needed: text of 1 to 300 characters"),
                workload(
                        "\"addOns\": [{\"model\": \"m\", \"component\": \"web-grounding\"}]",
                        A + ".region: is missing; needed: text of 1 to 60 characters"),
                addOn(
                        "web-search",
                        "",
                        A
                                + ".component: \"web-search\" is not one of the choices; allowed: "
                                + ALLOWED),
                addOn(
                        "web-grounding",
                        ", \"per\": \"day\"",
                        A
                                + ".per: \"day\" is not one of the choices; allowed: \"request\","
                                + " \"month\""),
                addOn(
                        "web-grounding",
                        ", \"quantity\": -1",
                        A + ".quantity: -1 is too small; allowed: a number from 0 to 1e12"),
                addOn(
                        "guardrail-text-unit-word-filter",
                        ", \"texts\": 900",
                        A + ".texts: 900 is not a list; allowed: a list in brackets, [ ]"),
                addOn(
                        "guardrail-text-unit-word-filter",
                        ", \"texts\": [0, 1e10]",
                        A + ".texts[1]: 1e10 is too large; allowed: a number from 0 to 1e9"),
                addOn(
                        "rerank-query",
                        ", \"documents\": -1",
                        A + ".documents: -1 is too small; allowed: a number from 0 to 1e9"),
                addOn(
                        "web-grounding",
                        ", \"documents\": 5",
                        A
                                + ".documents: \"web-grounding\" is not counted by documents; leave"
                                + " them out, or take one of rerank-query"));
    }

    private static Refusal addOn(String component, String fields, String error) {
        return workload(
                "\"addOns\": [{\"model\": \"m\", \"region\": \"r\", \"component\": \""
                        + component
                        + "\""
                        + fields
                        + "}]",
                error);
    }

    private static Refusal workload(String field, String error) {
        return replacing("\"id\": \"chat\"", "\"id\": \"chat\", " + field, error);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithPathValueAndWhatIsAllowed(Refusal refusal) {
        refusal.assertRefused();
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void takesComponentsOfAddOnsOnly(Component component) {
        Refusal refusal = addOn(component.id(), "", "");
        String text = Plans.SMALL.replace(refusal.there(), refusal.instead());
        if (component.role() == Role.ADD_ON) {
            assertEquals(List.of(), Plans.errors(text));
        } else {
            assertEquals(1, Plans.errors(text).size());
            assertTrue(
                    Plans.errors(text)
                            .getFirst()
                            .startsWith(
                                    A
                                            + ".component: \""
                                            + component.id()
                                            + "\" is priced through deployments and custom models,"
                                            + " not as an add-on; allowed: "));
        }
    }
}
