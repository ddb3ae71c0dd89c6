package quarry.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import quarry.cost.price.PlanPricer;
import quarry.cost.price.SharedUnits;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

class UnitCostTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    @Test
    void netIsSharedByRequestsServedAndTheirOutcomes() {
        // 1,000 requests, 100 not taken and 100 refused: 800 served, 200 outcomes, 40 USD.
        UnitCost cost = UnitCost.of(amount("40"), List.of(service("1000", "100", "100", "200")));
        assertEquals(Optional.of(Usd.of("0.05")), cost.perRequest());
        assertEquals(Optional.of(Usd.of("50")), cost.perThousandRequests());
        assertEquals(Optional.of(Usd.of("0.2")), cost.perOutcome());
    }

    @Test
    void thereIsNoneWhereNothingIsServed() {
        UnitCost cost = UnitCost.of(amount("40"), List.of(service("1000", "900", "100", "0")));
        assertEquals(Optional.empty(), cost.perRequest());
        assertEquals(Optional.empty(), cost.perThousandRequests());
        assertEquals(Optional.empty(), cost.perOutcome());
        assertEquals(Optional.empty(), UnitCost.of(amount("1"), List.of()).perRequest());
    }

    @Test
    void anIncompleteAmountIsALowerBound() {
        Gap gap = new Gap.NotApplicable(JANUARY, "w", 0, "$", "");
        Statement.Amount open = new Statement.Amount(Usd.of("3"), Usd.of("3"), List.of(gap));
        UnitCost cost = UnitCost.of(open, List.of(service("3", "0", "0", "3")));
        assertFalse(cost.complete());
        assertEquals(Optional.of(Usd.of("1")), cost.perRequest());
    }

    @Test
    void idleUnitsAreSharedByAllRequestsOfTheScenario() {
        // (14,400 + 12.96) USD ÷ 2 months of 43,200 + 21,600 requests.
        Plan plan = SharedUnits.plan();
        Statement pool = PlanPricer.price(plan, SharedUnits.card()).statements().getLast();
        UnitCost cost = UnitCost.of(pool);
        assertEquals(0, new BigDecimal("129600").compareTo(cost.requests()));
        assertEquals(
                new BigDecimal("0.1112"),
                Precision.shown(cost.perRequest().orElseThrow().value(), 4));
    }

    private static Statement.Amount amount(String net) {
        return new Statement.Amount(Usd.of("100"), Usd.of(net), List.of());
    }

    private static Service service(
            String requests, String unserved, String rejected, String outcomes) {
        return new Service(
                JANUARY,
                "w",
                new BigDecimal(requests),
                new BigDecimal(unserved),
                new BigDecimal(rejected),
                new BigDecimal(outcomes));
    }
}
