package quarry.cost.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// 400 plans; `mvn test -Dtest=EngineAgainstOracleTest -Dquarry.plans=10000` takes more.
@Execution(ExecutionMode.CONCURRENT)
class EngineAgainstOracleTest {

    private static final int PLANS_A_SEED = 50;
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /// What the engine may round away: less than a billionth of a billionth of a dollar.
    private static final BigDecimal NOTHING = new BigDecimal("1e-18");

    private static final RateCard CARD = RandomPlans.card();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("quarry.plans", 400) / PLANS_A_SEED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEngineAgreesWithHourByHourFractions(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        for (int i = 0; i < PLANS_A_SEED; i++) {
            compare(plans.next());
        }
    }

    private static void compare(Plan plan) {
        Statement statement = PlanPricer.price(plan, CARD).statements().getFirst();
        assertTrue(statement.complete(), () -> statement.gaps().toString());
        Map<String, BigDecimal> expected =
                NaiveOracle.bill(plan, CARD, plan.scenarios().getFirst()).decimals();
        Map<String, BigDecimal> actual = NaiveBill.of(statement);
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        for (String key : keys) {
            BigDecimal right = expected.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal priced = actual.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal allowed = right.multiply(TOLERANCE).add(NOTHING);
            assertTrue(
                    priced.subtract(right).abs().compareTo(allowed) <= 0,
                    () -> key + ": " + priced + " != " + right + " for " + plan);
        }
    }
}
