package quarry.capacity.breakeven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.load.LoadCurve;
import quarry.money.Precision;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;

/// 5,000 loads; `mvn test -Dtest=CheapestAgainstBruteForceTest -Dquarry.loads=50000` takes more.
@Execution(ExecutionMode.CONCURRENT)
class CheapestAgainstBruteForceTest {

    private static final int LOADS_A_SEED = 250;
    private static final double TOLERANCE = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("quarry.loads", 5000) / LOADS_A_SEED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberOfUnitsCostsLessAndNoSmallerOneAsLittle(long seed) {
        Random random = new Random(seed);
        int between = 0;
        for (int i = 0; i < LOADS_A_SEED; i++) {
            RandomLoad load = RandomLoad.of(random);
            UnitChoice choice = load.asked().choice();
            assertEquals(load.peak(), choice.peakUnits());
            int best = 0;
            for (int n = 0; n <= load.peak() + 1; n++) {
                double brute = load.cost(n);
                if (i % 10 == 0) {
                    assertClose(brute, choice.cost(n).total().value());
                }
                if (brute < load.cost(best) * (1 - TOLERANCE)) {
                    best = n;
                }
            }
            assertEquals(best, choice.cheapestUnits(), load::toString);
            between += best > 0 && best < load.peak() ? 1 : 0;
        }
        assertTrue(between > LOADS_A_SEED / 3, "only " + between + " loads ask for a choice");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatUnitsReplaceAndWhatOverflowsAddUp(long seed) {
        Random random = new Random(-seed);
        for (int i = 0; i < LOADS_A_SEED / 5; i++) {
            BreakEven.Known known = RandomLoad.of(random).asked().known();
            UnitChoice choice = known.asked().units().orElseThrow();
            BigDecimal busy = BigDecimal.ZERO;
            BigDecimal replaced = BigDecimal.ZERO;
            BigDecimal before = choice.load().unit(1).replaced().value();
            for (int n = 0; n <= choice.peakUnits(); n++) {
                LoadCurve load = choice.load();
                assertSame(
                        choice.onDemand().value(), load.replaced(n).plus(load.overflow(n)).value());
                assertSame(load.unitHours(), load.busyHours(n).add(load.overflowHours(n)));
                assertSame(busy, load.busyHours(n));
                assertSame(replaced, load.replaced(n).value());
                LoadCurve.Unit next = load.unit(n + 1);
                busy = busy.add(next.busyHours());
                replaced = replaced.add(next.replaced().value());
                assertTrue(
                        Precision.difference(next.replaced().value(), before).signum() <= 0,
                        "each unit replaces no more than the one before");
                before = next.replaced().value();
            }
            assertSame(choice.load().unitHours(), busy);
            assertSame(known.onDemand().monthly().value(), replaced);
            assertEquals(0, choice.peakSized().rejectedShare().signum());
        }
    }

    /// For one workload a unit pays by money where it pays by utilization.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aUnitOfOneWorkloadPaysWhereItsLoadIsAtLeastTheBreakEven(long seed) {
        Random random = new Random(seed + 1000);
        int checked = 0;
        for (int i = 0; i < LOADS_A_SEED; i++) {
            BreakEvenCase asked = RandomLoad.of(random).asked();
            if (asked.plan().workloads().size() > 1) {
                continue;
            }
            UnitChoice choice = asked.choice();
            BigDecimal from = choice.breakEvenUtilization().orElseThrow();
            for (UnitChoice.Unit unit : choice.units(choice.peakUnits() + 1)) {
                assertEquals(
                        Precision.difference(unit.utilization(), from).signum() >= 0, unit.pays());
                checked++;
            }
        }
        assertTrue(checked > LOADS_A_SEED, "only " + checked + " units");
    }

    private static void assertClose(double expected, BigDecimal actual) {
        assertEquals(expected, actual.doubleValue(), expected * TOLERANCE);
    }

    private static void assertSame(BigDecimal expected, BigDecimal actual) {
        BigDecimal allowed = expected.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-25"));
        assertTrue(
                expected.subtract(actual).abs().compareTo(allowed) <= 0,
                () -> expected + " != " + actual);
    }
}
