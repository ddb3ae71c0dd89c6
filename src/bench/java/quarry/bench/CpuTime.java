package quarry.bench;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// What one operation costs in processor time, all threads and garbage collection included. On a machine that
/// other programs keep busy it says more than the time on the clock.
public final class CpuTime implements InternalProfiler {

    private static final double NANOS_A_MILLI = 1e6;

    private long before;

    @Override
    public String getDescription() {
        return "Processor time of the whole process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = used() - before;
        double each = nanos / NANOS_A_MILLI / result.getMetadata().getMeasuredOps();
        return List.of(new ScalarResult("cpu", each, "ms/op", AggregationPolicy.AVG));
    }

    /// In nanoseconds, to the 10 milliseconds that systems count in.
    private static long used() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
}
