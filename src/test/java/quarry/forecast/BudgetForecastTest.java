package quarry.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.cost.price.PlanPricer;
import quarry.cost.price.SharedUnits;
import quarry.cost.price.TestCard;
import quarry.money.DisplayCurrency;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.report.OutlookNote;
import quarry.report.text.BudgetText;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Chat costs 129.60 and its guardrail 6.48 USD in January; with growth of 100 % twice that in February.
class BudgetForecastTest {

    private final Plan plan = growing(SharedUnits.plan());

    @Test
    void everyLevelTellsTheFirstMonthAboveIt() {
        BudgetOutlook outlook =
                outlooks(budget("150", Map.of("team", "cx"), "1", "0.8")).getFirst();
        assertEquals(List.of("chat"), outlook.workloads());
        assertEquals(List.of("136.08", "272.16"), nets(outlook));
        assertEquals(
                List.of("0.8 in 2027-01 by 16.08", "1 in 2027-02 by 122.16"),
                outlook.alerts().stream().map(BudgetForecastTest::text).toList());
        assertEquals("2027-02", outlook.highest().orElseThrow().month().toString());
        assertTrue(outlook.complete());
    }

    @Test
    void aMonthThatCostsJustAsMuchIsNotAbove() {
        BudgetOutlook outlook = outlooks(budget("272.16", Map.of("team", "cx"), "1")).getFirst();
        assertEquals(List.of(), outlook.crossed());
    }

    @Test
    void ofLevelsCrossedInOneMonthTheHighestCounts() {
        BudgetOutlook outlook =
                outlooks(budget("100", Map.of("team", "cx"), "0.5", "1", "2")).getFirst();
        assertEquals(
                List.of("1 in 2027-01 by 36.08", "2 in 2027-02 by 72.16"),
                outlook.crossed().stream().map(BudgetForecastTest::text).toList());
    }

    @Test
    void idleUnitsCountOnlyForTheWholeScenario() {
        Plan flat = SharedUnits.plan();
        RateCard card = SharedUnits.card();
        List<BudgetOutlook> whole = outlooks(flat, card, budget("1", Map.of()));
        assertEquals(List.of("7206.48", "7206.48"), nets(whole.getLast()));
        List<BudgetOutlook> tagged = outlooks(flat, card, budget("1", Map.of("team", "cx")));
        assertEquals(List.of("1806.48", "1806.48"), nets(tagged.getLast()));
    }

    @Test
    void allTagsMustMatch() {
        Map<String, String> both = Map.of("team", "cx", "environment", "prod");
        BudgetOutlook outlook = outlooks(budget("1", both)).getFirst();
        assertEquals(List.of(), outlook.workloads());
        assertEquals(List.of("0.00", "0.00"), nets(outlook));
    }

    @Test
    void whatHasNoRateIsFlagged() {
        RateCard withoutGuardrail = new TestCard().onDemand("m", "3", "15").card();
        BudgetOutlook outlook =
                outlooks(plan, withoutGuardrail, budget("150", Map.of("team", "cx"), "1"))
                        .getFirst();
        assertFalse(outlook.complete());
        assertEquals(
                "Limit: 2027-02 crosses 100 % of 150.00 USD by at least 109.20 USD in On demand;"
                        + " not all of it has a price, so it may be earlier and by more",
                notes(List.of(outlook), DisplayCurrency.USD).getFirst().text());
    }

    @Test
    void notesAreInTheDisplayCurrency() {
        List<BudgetOutlook> outlooks = outlooks(budget("150", Map.of("team", "cx"), "0.8"));
        assertEquals(
                "Limit: 2027-01 crosses 80 % of 150.00 USD by 16.08 USD in On demand",
                notes(outlooks, DisplayCurrency.USD).getFirst().text());
        assertEquals(
                "Limit: 2027-01 crosses 80 % of 75.00 EUR by 8.04 EUR in On demand",
                notes(outlooks, new DisplayCurrency("EUR", new BigDecimal("0.5"), ""))
                        .getFirst()
                        .text());
    }

    private static List<OutlookNote> notes(List<BudgetOutlook> outlooks, DisplayCurrency shown) {
        return new BudgetText(new Figures(Locale.ENGLISH, shown)).notes(outlooks);
    }

    private List<BudgetOutlook> outlooks(Budget budget) {
        return outlooks(plan, SharedUnits.card(), budget);
    }

    private static List<BudgetOutlook> outlooks(Plan plan, RateCard card, Budget budget) {
        return BudgetForecast.of(PlanPricer.price(plan.withBudgets(List.of(budget)), card));
    }

    private static Budget budget(String monthly, Map<String, String> match, String... alertAt) {
        return new Budget(
                "Limit",
                new LinkedHashMap<>(match),
                Usd.of(monthly),
                Stream.of(alertAt).map(BigDecimal::new).toList(),
                Extras.NONE);
    }

    private static Plan growing(Plan plan) {
        List<Workload> workloads =
                plan.workloads().stream()
                        .map(w -> w.withTraffic(w.traffic().withGrowthPerMonth(BigDecimal.ONE)))
                        .toList();
        return plan.withWorkloads(workloads);
    }

    private static List<String> nets(BudgetOutlook outlook) {
        return outlook.months().stream()
                .map(m -> Precision.shown(m.amount().net().value(), 2).toPlainString())
                .toList();
    }

    private static String text(BudgetOutlook.Alert alert) {
        return alert.level()
                + " in "
                + alert.first().orElseThrow().month()
                + " by "
                + Precision.shown(alert.over().orElseThrow().value(), 2);
    }
}
