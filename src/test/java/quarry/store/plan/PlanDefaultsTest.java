package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import quarry.plan.*;
import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a plan file may leave out, and what then holds.
class PlanDefaultsTest {

    @Test
    void aPlanOfNameAndStartIsAYearOfNothing() {
        assertEquals(
                Plan.empty("P", YearMonth.of(2027, 3)),
                Plans.opened(
                        "{\"format\":\"quarry-plan/1\",\"name\":\"P\",\"start\":\"2027-03\"}"));
    }

    @Test
    void everythingLeftOutOfAWorkloadAndADeploymentHasItsDefault() {
        Plan plan = Plans.opened(Plans.SMALL);
        assertEquals(
                Workload.of(
                        "chat",
                        "chat",
                        Traffic.flat(BigDecimal.TEN),
                        new RequestShape(
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                new BigDecimal(5),
                                BigDecimal.ONE,
                                Extras.NONE)),
                plan.workloads().getFirst());
        assertEquals(
                Scenario.of(
                        "a",
                        "a",
                        Deployment.of(
                                "chat",
                                "m",
                                "us-east-1",
                                Scope.REGIONAL,
                                new Purchase.OnDemand(Tier.STANDARD))),
                plan.scenarios().getFirst());
    }

    @Test
    void cacheAndRetriesFillUpFieldByField() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL.replace(
                                "\"id\": \"chat\",",
                                "\"id\":\"chat\",\"cache\":{\"cacheableTokens\":7},\"retries\":{\"rate\":0.1},"));
        assertEquals(
                CacheUse.NONE.withCacheableTokens(new BigDecimal(7)),
                plan.workloads().getFirst().cache());
        assertEquals(
                Retries.NONE.withRate(new BigDecimal("0.1")),
                plan.workloads().getFirst().retries());
    }

    @Test
    void everyModeHasItsDefaults() {
        assertEquals(new Purchase.Batch(), purchase("\"mode\":\"batch\""));
        assertEquals(
                new Purchase.OnDemand(Tier.FLEX),
                purchase("\"mode\":\"on-demand\",\"tier\":\"flex\""));
        assertEquals(
                new Purchase.Provisioned(Term.NONE, new UnitCount.Fixed(1), Overflow.ON_DEMAND),
                purchase("\"mode\":\"provisioned\""));
        assertEquals(
                new Purchase.Provisioned(
                        Term.SIX_MONTHS, new UnitCount.Cheapest(), Overflow.REJECT),
                purchase(
                        "\"mode\":\"provisioned\",\"term\":\"6-month\",\"units\":\"cheapest\",\"overflow\":\"reject\""));
        assertEquals(
                new Purchase.Provisioned(Term.NONE, new UnitCount.Peak(), Overflow.ON_DEMAND),
                purchase("\"mode\":\"provisioned\",\"units\":\"peak\""));
        assertEquals(
                new Purchase.Provisioned(Term.NONE, new UnitCount.Fixed(2), Overflow.ON_DEMAND),
                purchase("\"mode\":\"provisioned\",\"units\":\"2\""));
        assertEquals(
                new Purchase.Reserved(Term.ONE_MONTH, BigDecimal.ZERO, BigDecimal.ZERO),
                purchase("\"mode\":\"reserved\""));
        assertEquals(
                new Purchase.Reserved(Term.THREE_MONTHS, new BigDecimal(5000), new BigDecimal(70)),
                purchase(
                        "\"mode\":\"reserved\",\"term\":\"3-month\",\"inputTpm\":5000,\"outputTpm\":70"));
        assertEquals(
                new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null),
                purchase("\"mode\":\"import\""));
        assertEquals(
                new Purchase.Imported(new BigDecimal(2), new BigDecimal(3), new BigDecimal(900)),
                purchase(
                        "\"mode\":\"import\",\"cmuPerCopy\":2,\"copies\":3,\"activeWindowsPerMonth\":900"));
    }

    private static Purchase purchase(String fields) {
        return Plans.opened(Plans.SMALL.replace("\"mode\": \"on-demand\"", fields))
                .scenarios()
                .getFirst()
                .deployments()
                .getFirst()
                .purchase();
    }

    @Test
    void aPoolHasDefaultsAndIsFoundByItsDeployments() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL.replace(
                                "\"mode\": \"on-demand\"}]",
                                "\"mode\":\"provisioned\",\"pool\":\"p\"}],\"pools\":[{\"id\":\"p\",\"model\":\"m\",\"region\":\"us-east-1\"}]"));
        assertEquals(
                new Purchase.Pooled("p"),
                plan.scenarios().getFirst().deployments().getFirst().purchase());
        assertEquals(
                List.of(
                        new Pool(
                                "p",
                                "m",
                                "us-east-1",
                                Scope.REGIONAL,
                                Term.NONE,
                                new UnitCount.Fixed(1),
                                Overflow.ON_DEMAND,
                                Extras.NONE)),
                plan.scenarios().getFirst().pools());
    }

    @Test
    void assumptionsHaveDefaults() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL.replaceFirst(
                                "\"workloads\"",
                                """
                                "rateOverrides":[{"model":"m","region":"r","mode":"on-demand","component":"input","usd":3}],
                                "discounts":[{"percent":8.5}], "modelUnits":[{"model":"m"}], "currency":{"code":"EUR","perUsd":0.9},
                                "customModels":[{"id":"c","baseModel":"b","region":"r"}], "budgets":[{"monthlyUsd":1}], "workloads\"\
                                """));
        assertEquals(
                new RateOverride(
                        RateKey.onDemand("m", "r", Scope.REGIONAL, Tier.STANDARD, Component.INPUT),
                        new BigDecimal(3),
                        "",
                        null,
                        null),
                plan.rateOverrides().getFirst().rate());
        assertEquals(
                new Discount(
                        "discount",
                        new BigDecimal("8.5"),
                        Set.of(
                                Mode.ON_DEMAND,
                                Mode.BATCH,
                                Mode.PROVISIONED,
                                Mode.RESERVED,
                                Mode.IMPORT),
                        Extras.NONE),
                plan.discounts().getFirst());
        assertEquals(
                new ModelUnitCapacity("m", null, null, "", Extras.NONE),
                plan.modelUnits().getFirst());
        assertEquals("", plan.shownIn().note());
        assertEquals(
                new CustomModel(
                        "c", "c", "b", "r", BigDecimal.ZERO, BigDecimal.ONE, 1, 0, Extras.NONE),
                plan.customModels().getFirst());
        Budget budget = plan.budgets().getFirst();
        assertEquals("budget", budget.name());
        assertEquals(Map.of(), budget.match());
        assertEquals(List.of(BigDecimal.ONE), budget.alertAt());
    }

    @Test
    void scenariosWithoutAnIdAreNumbered() {
        Plan plan =
                Plans.opened(
                        "{\"format\":\"quarry-plan/1\",\"name\":\"P\",\"start\":\"2027-03\",\"scenarios\":[{},{\"name\":\"B\"}]}");
        assertEquals(
                List.of("scenario-1", "scenario-2"),
                plan.scenarios().stream().map(Scenario::id).toList());
        assertEquals(
                List.of("scenario-1", "B"), plan.scenarios().stream().map(Scenario::name).toList());
    }

    @Test
    void nullIsTheSameAsLeftOutWhereNothingIsAValueOfItsOwn() {
        Plan plan =
                Plans.opened(
                        Plans.SMALL
                                .replace(
                                        "\"mode\": \"on-demand\"",
                                        "\"mode\":\"on-demand\",\"from\":null,\"until\":null,\"customModel\":null")
                                .replaceFirst("\"workloads\"", "\"currency\":null,\"workloads\""));
        assertNull(plan.currency());
        assertNull(plan.scenarios().getFirst().deployments().getFirst().from());
    }
}
