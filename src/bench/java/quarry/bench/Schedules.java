package quarry.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import quarry.capacity.schedule.Block;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.SchedulePlanner;
import quarry.capacity.schedule.ScheduleProblem;
import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Commitment schedules with their comparisons: demand that grows by months to the units named, with a season of
/// a year; three terms; amounts with as many digits as divisions leave.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
public class Schedules {

    @Param({"500x36", "5000x120"})
    String size = "";

    private List<YearMonth> months = List.of();
    private List<List<Usd>> replaced = List.of();
    private List<Block> offers = List.of();

    @Setup
    public void make() {
        String[] sides = size.split("x", -1);
        int most = Integer.parseInt(sides[0]);
        int count = Integer.parseInt(sides[1]);
        YearMonth start = YearMonth.of(2027, 1);
        months = IntStream.range(0, count).mapToObj(start::plusMonths).toList();
        double[] demand =
                IntStream.range(0, count)
                        .mapToDouble(
                                m -> (0.85 + 0.15 * Math.sin(m * Math.PI / 6)) * (m + count / 2.0))
                        .toArray();
        double peak = Arrays.stream(demand).max().orElseThrow();
        replaced = new ArrayList<>();
        for (int m = 0; m < count; m++) {
            int units = (int) Math.round(most * demand[m] / peak);
            replaced.add(units(units, months.get(m).lengthOfMonth()));
        }
        offers = new ArrayList<>();
        add(Term.NONE, "24");
        add(Term.ONE_MONTH, "21");
        add(Term.SIX_MONTHS, "13.4");
    }

    /// The busiest hour is busy a twentieth of the time, the quietest always.
    private static List<Usd> units(int count, int days) {
        List<Usd> units = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            BigDecimal idle =
                    BigDecimal.valueOf(95L * k)
                            .divide(BigDecimal.valueOf(100L * count), MathContext.DECIMAL128);
            units.add(
                    new Usd(
                            BigDecimal.ONE
                                    .subtract(idle)
                                    .multiply(BigDecimal.valueOf(24L * 31 * days))));
        }
        return units;
    }

    private void add(Term term, String hour) {
        for (int start = 0; start + Block.months(term) <= months.size(); start++) {
            List<Usd> bills = new ArrayList<>();
            for (int m = start; m < start + Block.months(term); m++) {
                int hours = 24 * months.get(m).lengthOfMonth();
                bills.add(Usd.of(hour).times(BigDecimal.valueOf(hours)));
            }
            offers.add(new Block(term, start, Collections.unmodifiableList(bills)));
        }
    }

    /// With the checks of the problem.
    @Benchmark
    public CommitmentSchedule schedule() {
        return SchedulePlanner.plan(
                new ScheduleProblem(months, months.size(), replaced, offers), () -> false);
    }
}
