package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Retries;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

class OnDemandPricingTest {

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, TestCard.threeTiersAndBatch()).statements().getFirst();
    }

    @Test
    void aHundredThousandRequestsADayCost840DollarsADayAnd26040InAMonthOf31Days() {
        Statement statement = price(plan(workload("100000", 800, 400), deployment(STANDARD)));

        assertEquals(usd("26040"), statement.amount().total());
        assertEquals(
                usd("840").times(BigDecimal.valueOf(31)),
                statement.amount().total(),
                "31 days of 840");
        assertEquals(
                List.of("2480", "1240"),
                statement.lines().stream()
                        .map(l -> l.quantity().stripTrailingZeros().toPlainString())
                        .toList());
    }

    @Test
    void eachTierHasItsOwnRates() {
        assertEquals(
                usd("13020"),
                price(
                                plan(
                                        workload("100000", 800, 400),
                                        deployment(new Purchase.OnDemand(Tier.FLEX))))
                        .amount()
                        .total());
        assertEquals(
                usd("45570"),
                price(
                                plan(
                                        workload("100000", 800, 400),
                                        deployment(new Purchase.OnDemand(Tier.PRIORITY))))
                        .amount()
                        .total());
    }

    @Test
    void historyOfAConversationIsTheAverageOfItsTurns() {
        Workload chat = workload("1000", 300, 200);
        Workload turns =
                chat.withRequest(
                        chat.request()
                                .withSystemTokens(new BigDecimal("500"))
                                .withConversationTurns(new BigDecimal("5")));

        Line input = price(plan(turns, deployment(STANDARD))).lines().getFirst();

        assertEquals(0, input.quantity().compareTo(new BigDecimal("55.8")));
        assertEquals(new BigDecimal("1800.0"), turns.request().inputTokens());
    }

    @Test
    void retriesAddTheirChargedSharesOfInputAndOutput() {
        Workload retried =
                workload("1000000", 1000, 500)
                        .withRetries(
                                new Retries(
                                        new BigDecimal("0.1"),
                                        new BigDecimal("0.8"),
                                        new BigDecimal("0.5"),
                                        Extras.NONE));

        Statement statement = price(plan(retried, deployment(STANDARD)));

        assertEquals(usd("100440"), statement.lines().getFirst().amount());
        assertEquals(usd("244125"), statement.lines().getLast().amount());
    }

    @Test
    void discountsMultiplyTheListAmountOfTheirModesAndBothAreKept() {
        Plan plan =
                plan(workload("100000", 800, 400), deployment(STANDARD))
                        .withDiscounts(
                                List.of(
                                        discount("8", Mode.ON_DEMAND, Mode.BATCH),
                                        discount("50", Mode.ON_DEMAND),
                                        discount("99", Mode.PROVISIONED)));

        Statement statement = price(plan);

        assertEquals(usd("26040"), statement.amount().total());
        assertEquals(usd("11978.4"), statement.amount().net());
    }

    private static Discount discount(String percent, Mode... modes) {
        return new Discount("d", new BigDecimal(percent), Set.of(modes), Extras.NONE);
    }

    @Test
    void aDeploymentServesOnlyItsMonths() {
        Deployment early = deployment(STANDARD).withUntil(YearMonth.of(2027, 1));
        Deployment late =
                deployment(new Purchase.OnDemand(Tier.FLEX)).withFrom(YearMonth.of(2027, 2));

        Statement statement = price(plan(workload("1000000", 1, 0), early, late).withMonths(3));

        assertEquals(usd("93"), statement.inMonth(YearMonth.of(2027, 1)).total());
        assertEquals(usd("42"), statement.inMonth(YearMonth.of(2027, 2)).total());
        assertEquals(usd("46.5"), statement.inMonth(YearMonth.of(2027, 3)).total());
    }

    @Test
    void whatNoDeploymentTakesIsCountedAsUnserved() {
        Statement statement =
                price(
                        plan(
                                workload("1000", 1, 1),
                                deployment(STANDARD).withShare(new BigDecimal("0.7"))));

        assertEquals(
                0, statement.service().getFirst().unserved().compareTo(new BigDecimal("9300")));
        assertEquals(0, statement.service().getFirst().served().compareTo(new BigDecimal("21700")));
    }

    @Test
    void everyLineExplainsItselfFromTheTrafficToTheAmount() {
        Statement statement =
                price(
                        plan(workload("100000", 800, 400), deployment(STANDARD))
                                .withDiscounts(List.of(discount("8", Mode.ON_DEMAND))));

        for (Line line : statement.lines()) {
            List<Step> steps = line.explanation();
            assertEquals("Requests a day", steps.getFirst().label());
            assertEquals(line.net().value(), steps.getLast().value());
            assertTrue(
                    steps.stream().anyMatch(s -> s.origin().contains("test, 2026-01-01, current")));
            assertTrue(steps.stream().anyMatch(s -> s.value().compareTo(line.quantity()) == 0));
        }
    }
}
