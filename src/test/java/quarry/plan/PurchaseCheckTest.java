package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.custom;
import static quarry.plan.CheckedPlan.pool;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

import quarry.rates.*;

import java.math.BigDecimal;
import java.util.List;

class PurchaseCheckTest {

    private static final String D = "$.scenarios[0].deployments[0]";
    private static final Purchase IMPORTED =
            new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null);

    private static Purchase reserved(String inputTpm, String outputTpm) {
        return new Purchase.Reserved(
                Term.ONE_MONTH, new BigDecimal(inputTpm), new BigDecimal(outputTpm));
    }

    @Test
    void batchHasNoPromptCaching() {
        assertWarnings(
                with(ALL.withPurchase(new Purchase.Batch()).withCaching(true)),
                D + ".caching: true has no effect: batch has no prompt caching");
    }

    @Test
    void aReservationHasAMinimumOfInputAndOneOfOutput() {
        assertWarnings(with(ALL.withPurchase(reserved("100000", "10000.0"))));
        String input =
                " is below the minimum of a reservation, 100000 tokens a minute, so it has no"
                        + " price; reserve more or take another mode";
        String output = input.replace("100000", "10000");
        assertWarnings(
                with(ALL.withPurchase(reserved("99999.5", "10000"))),
                D + ".inputTpm: 99999.5" + input);
        assertWarnings(
                with(ALL.withPurchase(reserved("100000", "9999"))),
                D + ".outputTpm: 9999" + output);
        assertWarnings(
                with(ALL.withPurchase(reserved("0", "0"))),
                D + ".inputTpm: 0" + input,
                D + ".outputTpm: 0" + output);
    }

    @Test
    void anImportRunsOnTheModelThatItsUnitsArePricedUnder() {
        assertWarnings(
                with(ALL.withPurchase(IMPORTED).withModel("bedrock.custom-model-import-v1.0")));
        assertWarnings(
                with(ALL.withPurchase(IMPORTED).withModel("meta.llama3")),
                D
                        + ".model: \"meta.llama3\" is not what imported models are priced under;"
                        + " those models begin with \"bedrock.custom-model-import-\"");
    }

    @Test
    void aCustomModelIsServedOnDemandOrProvisioned() {
        Plan plan = with().withCustomModels(List.of(custom("c")));
        Deployment served = ALL.withCustomModel("c");
        assertErrors(serving(plan, served));
        assertErrors(
                serving(
                        plan,
                        served.withPurchase(
                                new Purchase.Provisioned(
                                        Term.NONE, new UnitCount.Peak(), Overflow.REJECT))));
        assertErrors(serving(plan, served.withPurchase(new Purchase.Pooled("p"))));
        assertErrors(
                serving(plan, served.withPurchase(new Purchase.Batch())), cannotBeServed("batch"));
        assertErrors(
                serving(plan, served.withPurchase(reserved("100000", "10000"))),
                cannotBeServed("reserved"));
        String units = Purchase.Imported.MODEL_PREFIX + "v1.0";
        assertErrors(
                serving(
                        plan.withCustomModels(List.of(custom("c").withBaseModel(units))),
                        served.withPurchase(IMPORTED).withModel(units)),
                cannotBeServed("import"));
    }

    private static Plan serving(Plan plan, Deployment deployment) {
        return plan.withScenarios(
                List.of(Scenario.of("s", "S", deployment).withPools(List.of(pool("p")))));
    }

    private static String cannotBeServed(String mode) {
        return D
                + ".customModel: \"c\" cannot be served in mode "
                + mode
                + "; allowed for a custom model: on-demand, or provisioned with units of its own or"
                + " a pool";
    }
}
