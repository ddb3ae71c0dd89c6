package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.plan.Plan;

import java.math.BigDecimal;
import java.util.stream.LongStream;

@Execution(ExecutionMode.CONCURRENT)
class PlanRoundTripTest {

    static LongStream hundreds() {
        return LongStream.range(0, 5).map(n -> n * 100);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void aHundredRandomPlansReadBackEqualAndWriteTheSameText(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            Plan plan = new RandomPlans(seed).plan();
            String text = PlanWriter.text(plan);
            Plan read = Plans.opened(text);
            assertEquals(plan, read, "seed " + seed);
            assertEquals(text, PlanWriter.text(read), "seed " + seed);
        }
    }

    @Test
    void theExampleOfTheDesignHasThisCanonicalForm() {
        assertEquals(
                Plans.resource("canonical.plan.json"),
                PlanWriter.text(Plans.opened(Plans.resource("design.plan.json"))));
    }

    @Test
    void aPlanOfEveryPartHasThisCanonicalForm() {
        String full = Plans.resource("full.plan.json");
        assertEquals(full, PlanWriter.text(Plans.opened(full)));
    }

    @Test
    void aDecimalWithAnExponentIsWrittenPlainAndStaysTheSameNumber() {
        Plan plan = Plans.opened(Plans.SMALL);
        BigDecimal thousand = new BigDecimal("1E+3");
        Plan edited =
                plan.withWorkloads(
                        java.util.List.of(
                                plan.workloads()
                                        .getFirst()
                                        .withTraffic(
                                                plan.workloads()
                                                        .getFirst()
                                                        .traffic()
                                                        .withRequestsPerDay(thousand))));
        assertEquals(
                new BigDecimal("1000"),
                Plans.opened(PlanWriter.text(edited))
                        .workloads()
                        .getFirst()
                        .traffic()
                        .requestsPerDay());
    }
}
