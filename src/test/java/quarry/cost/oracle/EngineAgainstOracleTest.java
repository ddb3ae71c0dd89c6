package quarry.cost.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.math.BigDecimal;

class EngineAgainstOracleTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final RateCard CARD = RandomPlans.card();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theEngineAgreesWithHourByHourFractions(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        for (int i = 0; i < 50; i++) {
            Plan plan = plans.next();
            Statement statement = PlanPricer.price(plan, CARD).statements().getFirst();
            assertTrue(statement.complete(), () -> statement.gaps().toString());
            BigDecimal expected =
                    new NaiveOracle(plan, CARD).net(plan.scenarios().getFirst()).decimal();
            BigDecimal actual = statement.amount().net().value();
            assertTrue(
                    actual.subtract(expected).abs().compareTo(expected.multiply(TOLERANCE)) <= 0,
                    () -> actual + " != " + expected + " for " + plan);
        }
    }
}
