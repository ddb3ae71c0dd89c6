package quarry.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

/// Pricing whole plans, with the totals.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class PlanPrices {

    /// 200 workloads × 8 scenarios × 36 months, a week of its own for each workload.
    @State(Scope.Benchmark)
    public static class Alternatives {
        final Plan plan = BenchPlans.scenarios(200, 8, 36);
    }

    /// One scenario of so many deployments over 12 months, ten to a workload.
    @State(Scope.Benchmark)
    public static class Growing {
        @Param({"100", "1000", "10000", "100000"})
        int deployments;

        private Plan plan = BenchPlans.lines(1, 1, 1);

        @Setup
        public void grow() {
            plan = BenchPlans.lines(deployments / 10, 10, 12);
        }
    }

    @Benchmark
    public PricedPlan alternatives(Alternatives state) {
        return totalled(PlanPricer.price(state.plan, BenchPlans.CARD));
    }

    /// The same with quantity, list amount and net of every line read.
    @Benchmark
    public BigDecimal alternativesLineByLine(Alternatives state) {
        return read(PlanPricer.price(state.plan, BenchPlans.CARD));
    }

    @Benchmark
    public PricedPlan growth(Growing state) {
        return totalled(PlanPricer.price(state.plan, BenchPlans.CARD));
    }

    /// A statement whose total nobody asks for would be priced too cheaply.
    static PricedPlan totalled(PricedPlan priced) {
        priced.statements().forEach(s -> s.amount().net());
        return priced;
    }

    static BigDecimal read(PricedPlan priced) {
        BigDecimal largest = BigDecimal.ZERO;
        for (Statement statement : priced.statements()) {
            for (Line line : statement.lines()) {
                largest =
                        largest.max(line.quantity())
                                .max(line.amount().value())
                                .max(line.net().value());
            }
        }
        return largest;
    }
}
