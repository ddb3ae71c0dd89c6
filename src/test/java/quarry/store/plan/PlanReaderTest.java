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
