package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.money.Usd;
import quarry.plan.*;
import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

class PlanReaderTest {

    @Test
    void readsTheExampleOfTheDesignInFull() {
        PlanReading reading = Plans.read(Plans.resource("design.plan.json"));
        Plan plan = Plans.opened(reading);
        assertEquals(List.of(), reading.problems());
        assertEquals("Support assistant 2027", plan.name());
        assertEquals(YearMonth.of(2027, 1), plan.start());
        assertEquals(12, plan.months());
        assertEquals(MonthBasis.CALENDAR, plan.monthBasis());
        assertEquals(List.of(), plan.customModels());
        assertEquals(Extras.NONE, plan.extras());

        RateOverride override = plan.rateOverrides().getFirst().rate();
        assertEquals(
                RateKey.modelUnit(
                        "amazon.titan-text-express-v1",
                        "us-east-1",
                        Scope.REGIONAL,
                        Term.ONE_MONTH),
                override.key());
        assertEquals(new BigDecimal("18.40"), override.usd());
        assertEquals("quote of 2026-10-02", override.note());
        assertNull(override.from());
        assertNull(override.until());

        assertEquals(
                List.of(
                        new Discount(
                                "private pricing",
                                new BigDecimal("8"),
                                Set.of(Mode.ON_DEMAND, Mode.BATCH),
                                Extras.NONE)),
                plan.discounts());
        assertEquals(
                List.of(
                        new ModelUnitCapacity(
                                "amazon.titan-text-express-v1",
                                new BigDecimal(300000),
                                new BigDecimal(60000),
                                "account team, 2026-10",
                                Extras.NONE)),
                plan.modelUnits());

        Workload chat = plan.workloads().getFirst();
        assertEquals("chat", chat.id());
        assertEquals("Customer chat", chat.name());
        assertEquals(
                Map.of("application", "support", "team", "cx", "environment", "prod"), chat.tags());
        assertEquals(
                List.of("application", "team", "environment"), List.copyOf(chat.tags().keySet()));
        assertEquals(new BigDecimal(100000), chat.traffic().requestsPerDay());
        assertEquals(BuiltInProfile.BUSINESS_HOURS, chat.traffic().profile());
        assertEquals(new BigDecimal("0.03"), chat.traffic().growthPerMonth());
        assertEquals(List.of(), chat.traffic().seasonality());
        assertEquals(
                List.of(
                        new TrafficEvent(
                                YearMonth.of(2027, 4),
                                new BigDecimal("1.5"),
                                "launch in Germany",
                                Extras.NONE)),
                chat.traffic().events());
        assertEquals(
                new RequestShape(
                        new BigDecimal(500),
                        BigDecimal.ZERO,
                        new BigDecimal(300),
                        new BigDecimal(400),
                        BigDecimal.ONE,
                        Extras.NONE),
                chat.request());
        assertEquals(CacheUse.NONE, chat.cache());
        assertEquals(Retries.NONE, chat.retries());
        assertTrue(chat.realTime());
        assertEquals(BigDecimal.ONE, chat.outcomesPerRequest());

        Scenario scenario = plan.scenarios().getFirst();
        assertEquals("on-demand", scenario.id());
        assertEquals("Sonnet, on demand", scenario.name());
        assertEquals(List.of(), scenario.pools());
        assertEquals(
                List.of(
                        new Deployment(
                                "chat",
                                BigDecimal.ONE,
                                "anthropic.claude-sonnet-4-5-20250929-v1:0",
                                "us-east-1",
                                Scope.GLOBAL,
                                new Purchase.OnDemand(Tier.STANDARD),
                                false,
                                YearMonth.of(2027, 1),
                                YearMonth.of(2027, 12),
                                null,
                                Extras.NONE)),
                scenario.deployments());

        assertEquals("EUR", plan.shownIn().code());
        assertEquals(new BigDecimal("0.92"), plan.shownIn().perUsd());
        assertEquals("budget rate FY27", plan.shownIn().note());
        Budget budget = plan.budgets().getFirst();
        assertEquals("Support", budget.name());
        assertEquals(Map.of("application", "support"), budget.match());
        assertEquals(Usd.of("20000"), budget.monthly());
        assertEquals(List.of(new BigDecimal("0.8"), BigDecimal.ONE), budget.alertAt());
    }

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
    void decimalsAreKeptDigitByDigitFromNumbersAndStrings() {
        assertEquals(new BigDecimal("0.10"), requests("0.10"));
        assertEquals(new BigDecimal("0.10"), requests("\"0.10\""));
        assertEquals(
                new BigDecimal("0.1234567890123456789012345678"),
                requests("0.1234567890123456789012345678"));
        assertEquals(new BigDecimal("12345678901.0000000001"), requests("12345678901.0000000001"));
        assertEquals(new BigDecimal("1500"), requests("1.5e3"));
        assertEquals(new BigDecimal("0.00150"), requests("\"1.50E-3\""));
        assertEquals(new BigDecimal("1000000000000"), requests("1e12"));
    }

    private static BigDecimal requests(String literal) {
        return Plans.opened(Plans.SMALL.replace("Day\": 10", "Day\": " + literal))
                .workloads()
                .getFirst()
                .traffic()
                .requestsPerDay();
    }

    @Test
    void aWeekOf168NumbersAndAYearOf12FactorsAreRead() {
        String week = "[" + "1,".repeat(167) + "0.5]";
        Traffic traffic =
                Plans.opened(
                                Plans.SMALL.replace(
                                        "Day\": 10",
                                        "Day\": 10, \"profile\":"
                                                + week
                                                + ",\"seasonality\":["
                                                + "1,".repeat(11)
                                                + "2]"))
                        .workloads()
                        .getFirst()
                        .traffic();
        assertEquals(
                new BigDecimal("0.5"),
                assertInstanceOf(CustomProfile.class, traffic.profile()).weights().getLast());
        assertEquals(new BigDecimal(2), traffic.seasonality().getLast());
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

    @Test
    void aByteOrderMarkIsSkipped() {
        assertEquals(Plans.opened(Plans.SMALL), Plans.opened("\uFEFF" + Plans.SMALL));
    }

    @Test
    void aFieldOfAnotherModeIsWarnedAboutAndKept() {
        PlanReading reading =
                Plans.read(
                        Plans.SMALL.replace(
                                "\"mode\": \"on-demand\"", "\"mode\":\"on-demand\",\"units\":4"));
        assertEquals(
                List.of(
                        "$.scenarios[0].deployments[0].units: is for mode provisioned, and this is"
                                + " mode on-demand; it is kept on save and has no effect"),
                Plans.texts(reading));
        assertEquals(
                Map.of("units", "4"),
                Plans.opened(reading)
                        .scenarios()
                        .getFirst()
                        .deployments()
                        .getFirst()
                        .extras()
                        .jsonByName());
    }
}
