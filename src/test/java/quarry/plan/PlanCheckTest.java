package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.CHAT;
import static quarry.plan.CheckedPlan.PLAN;
import static quarry.plan.CheckedPlan.START;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.custom;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

import quarry.money.Usd;
import quarry.rates.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

class PlanCheckTest {

    @Test
    void aSoundPlanHasNoProblems() {
        assertErrors(with(ALL));
        assertErrors(Plan.empty("P", START));
    }

    @Test
    void blankNamesAreWarnings() {
        assertWarnings(
                Plan.empty(" ", START).withWorkloads(List.of(CHAT.withName(""))),
                "$.name: the name is blank; it is what tables and charts show",
                "$.workloads[0].name: the name is blank; it is what tables and charts show");
    }

    @Test
    void figuresWithoutEffectAreWarnings() {
        assertWarnings(
                PLAN.withDiscounts(
                        List.of(new Discount("d", BigDecimal.ONE, Set.of(), Extras.NONE))),
                "$.discounts[0].modes: the discount names no mode and so takes nothing off");
        LinkedHashMap<String, String> match = new LinkedHashMap<>();
        match.put("team", "x");
        assertWarnings(
                PLAN.withBudgets(List.of(new Budget("b", match, Usd.ZERO, List.of(), Extras.NONE))),
                "$.budgets[0].match: no workload has these tags, so the budget watches nothing");
        assertWarnings(
                PLAN.withCustomModels(List.of(custom("c").withFirstMonth(12))),
                "$.customModels[0].firstMonth: 12 is after the plan's 12 months, so the model is"
                        + " never trained in it");
        assertWarnings(
                PLAN.withWorkloads(List.of(CHAT.withRequest(RequestShape.of(0, 0)))),
                "$.workloads[0].request: the request holds no tokens and so costs nothing");
        assertWarnings(
                with(ALL.withPurchase(new Purchase.Batch()).withCaching(true)),
                "$.scenarios[0].deployments[0].caching: true has no effect: batch has no prompt"
                        + " caching");
        assertWarnings(
                with(
                        ALL.withPurchase(
                                new Purchase.Reserved(
                                        Term.ONE_MONTH, BigDecimal.ZERO, BigDecimal.ZERO))),
                "$.scenarios[0].deployments[0]: reserves 0 tokens a minute, so everything"
                        + " overflows; set inputTpm and outputTpm");
        assertWarnings(
                with(ALL.withCustomModel("c").withModel("n"))
                        .withCustomModels(List.of(custom("c"))),
                "$.scenarios[0].deployments[0].model: \"n\" is not the base model of the custom"
                        + " model \"c\", \"m\"");
        RateKey odd =
                new RateKey(
                        "m",
                        "r",
                        Scope.REGIONAL,
                        Mode.BATCH,
                        Tier.FLEX,
                        Term.ONE_MONTH,
                        Component.INPUT,
                        0);
        assertWarnings(
                PLAN.withRateOverrides(
                        List.of(
                                new PlanOverride(
                                        new RateOverride(odd, BigDecimal.ONE, "", null, null),
                                        Extras.NONE))),
                "$.rateOverrides[0].tier: \"flex\" is never looked up in mode batch; leave the tier"
                        + " out",
                "$.rateOverrides[0].term: \"1-month\" is never looked up in mode batch; leave the"
                        + " term out");
    }
}
