package quarry.capacity.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.cost.price.PlanPricer;
import quarry.cost.price.TestCard;
import quarry.money.DisplayCurrency;
import quarry.money.Precision;
import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Quota;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Tier;
import quarry.report.text.Figures;
import quarry.report.text.QuotaText;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One request a minute of 1,000 input and 100 output tokens; an output token takes 5 of the quota.
class QuotaForecastTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .tier("m", Tier.FLEX, "1", "5")
                    .cache("m", "0.3", "3.75")
                    .card();
    private static final Workload FLAT =
            Workload.of(
                    "w", "Work", Traffic.flat(new BigDecimal(1440)), RequestShape.of(1000, 100));
    private static final Deployment STANDARD = deployment(new Purchase.OnDemand(Tier.STANDARD));

    @Test
    void outputBurnsTheQuotaFiveTimes() {
        QuotaOutlook outlook = outlook(FLAT, "2000", STANDARD);
        assertEquals("2027-01 hour 0: 1500", text(outlook.used()));
        assertEquals(Optional.empty(), outlook.atStart());
        assertEquals(Optional.empty(), outlook.above());
    }

    @Test
    void requestsReserveTheirLimitOfOutputAtTheStart() {
        Workload limited = FLAT.withRequest(FLAT.request().withMaxTokens(new BigDecimal(4000)));
        QuotaOutlook outlook = outlook(limited, "2000", STANDARD);
        assertEquals("2027-01 hour 0: 5000", text(outlook.atStart()));
        assertEquals(Optional.empty(), outlook.usedAbove());
        assertEquals(0, new BigDecimal(3000).compareTo(outlook.above().orElseThrow()));
        assertEquals(
                "m here regional: the peak hour of 2027-01 reserves 5,000 tokens a minute in S,"
                    + " 3,000 above the quota of 2,000. Requests reserve maxTokens at their start:"
                    + " lower it, or ask AWS for a higher quota.",
                note(outlook));
    }

    @Test
    void cacheReadsDoNotCountButReserve() {
        // Of 800 cacheable tokens a quarter is written: 200 + 200 + 5 × 100.
        Workload cached =
                FLAT.withCache(
                                new CacheUse(
                                        new BigDecimal(800),
                                        new BigDecimal("0.75"),
                                        CacheTtl.MINUTES_5,
                                        Extras.NONE))
                        .withRequest(FLAT.request().withMaxTokens(new BigDecimal(100)));
        QuotaOutlook outlook = outlook(cached, "2000", STANDARD.withCaching(true));
        assertEquals("2027-01 hour 0: 900", text(outlook.used()));
        assertEquals("2027-01 hour 0: 1100", text(outlook.atStart()));
    }

    @Test
    void thePeakHourIsThatOfTheWeekAndTheMonth() {
        // 50 hours of weight 10 and 118 of weight 1: the peak is 1,680 / 618 times the mean.
        Workload office =
                FLAT.withTraffic(
                        FLAT.traffic()
                                .withProfile(BuiltInProfile.BUSINESS_HOURS)
                                .withGrowthPerMonth(BigDecimal.ONE));
        QuotaOutlook outlook = outlook(office, "4000", STANDARD);
        assertEquals("2027-02 hour 8: 8155", text(outlook.used()));
        assertEquals(Optional.of(YearMonth.of(2027, 1)), outlook.firstAbove());
        assertTrue(
                note(outlook)
                        .startsWith(
                                "m here regional: the peak hour of 2027-02 takes 8,155 tokens a"
                                        + " minute in S, 4,155 above the quota of 4,000, and is"
                                        + " above it from 2027-01 on. Ask AWS"));
    }

    @Test
    void allTiersShareOneQuotaAndOtherModesDoNot() {
        Deployment half = STANDARD.withShare(new BigDecimal("0.5"));
        Deployment quarter =
                deployment(new Purchase.OnDemand(Tier.FLEX)).withShare(new BigDecimal("0.25"));
        Deployment elsewhere = STANDARD.withShare(new BigDecimal("0.1")).withRegion("there");
        Deployment batch = deployment(new Purchase.Batch()).withShare(new BigDecimal("0.15"));
        assertEquals(
                "2027-01 hour 0: 1125",
                text(outlook(FLAT, "2000", half, quarter, elsewhere, batch).used()));
    }

    @Test
    void nothingServedThereTakesNothing() {
        assertEquals(Optional.empty(), outlook(FLAT, "1", STANDARD.withRegion("there")).used());
    }

    @Test
    void justTheQuotaIsNotAboveIt() {
        assertEquals(Optional.empty(), outlook(FLAT, "1500", STANDARD).above());
    }

    @ParameterizedTest
    @CsvSource({
        "anthropic.claude-3-7-sonnet-20250219-v1:0, true",
        "anthropic.claude-sonnet-4-5-20250929-v1:0, true",
        "us.anthropic.claude-opus-5, true",
        "anthropic.claude-mythos-preview, true",
        "anthropic.claude-3-5-sonnet-20241022-v2:0, false",
        "anthropic.claude-3-haiku-20240307-v1:0, false",
        "anthropic.claude-v2:1, false",
        "anthropic.claude-instant-v1, false",
        "amazon.nova-pro-v1:0, false"
    })
    void theRulesSayFiveForLaterClaude(String model, boolean five) {
        Quota one = quota(model, "1", "1");
        assertEquals(five, OutputBurndown.forgotten(one).isPresent());
        assertEquals(Optional.empty(), OutputBurndown.forgotten(quota(model, "1", "5")));
    }

    private static QuotaOutlook outlook(
            Workload workload, String tokensPerMinute, Deployment... deployments) {
        Plan plan =
                Plan.empty("Test", YearMonth.of(2027, 1))
                        .withMonths(2)
                        .withMonthBasis(MonthBasis.CALENDAR)
                        .withWorkloads(List.of(workload))
                        .withScenarios(List.of(Scenario.of("s", "S", deployments)))
                        .withQuotas(List.of(quota("m", tokensPerMinute, "5")));
        return QuotaForecast.of(PlanPricer.price(plan, CARD), CARD).getFirst();
    }

    private static Quota quota(String model, String tokensPerMinute, String burndown) {
        return new Quota(
                model,
                TestCard.REGION,
                Scope.REGIONAL,
                new BigDecimal(tokensPerMinute),
                new BigDecimal(burndown),
                "",
                Extras.NONE);
    }

    private static Deployment deployment(Purchase purchase) {
        return Deployment.of("w", "m", TestCard.REGION, Scope.REGIONAL, purchase);
    }

    private static String note(QuotaOutlook outlook) {
        return new QuotaText(new Figures(Locale.ENGLISH, DisplayCurrency.USD))
                .notes(List.of(outlook))
                .getFirst()
                .text();
    }

    private static String text(Optional<QuotaOutlook.Peak> peak) {
        return peak.map(
                        p ->
                                p.month()
                                        + " hour "
                                        + p.hourOfWeek()
                                        + ": "
                                        + Precision.shown(p.tokensPerMinute(), 0))
                .orElse("");
    }
}
