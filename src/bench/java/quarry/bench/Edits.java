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

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.PricedPlan;
import quarry.cost.price.Repricer;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A plan over 12 months, priced again after one input has changed. A workload is served by ten deployments, which
/// have 30 rows of deployment and component; a row has an amount in every month.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class Edits {

    private final Repricer repricer = new Repricer(BenchPlans.CARD);

    /// 334 make 10,020 rows, 1,000 make 10,000 deployments of 30,000 rows.
    @Param({"334", "1000"})
    int workloads;

    private Plan plan = BenchPlans.lines(1, 1, 1);
    private int edits;

    @Setup
    public void first() {
        plan = BenchPlans.lines(workloads, 10, 12);
        repricer.price(plan);
    }

    /// Requests a day of one workload, which ten deployments serve.
    @Benchmark
    public PricedPlan traffic() {
        List<Workload> all = new ArrayList<>(plan.workloads());
        int place = ++edits * 7 % all.size();
        Workload workload = all.get(place);
        all.set(
                place,
                workload.withTraffic(
                        workload.traffic().withRequestsPerDay(BigDecimal.valueOf(1_000L + edits))));
        plan = plan.withWorkloads(all);
        return PlanPrices.totalled(repricer.price(plan));
    }

    /// The share of one deployment.
    @Benchmark
    public PricedPlan share() {
        Scenario scenario = plan.scenarios().getFirst();
        List<Deployment> deployments = new ArrayList<>(scenario.deployments());
        int place = ++edits * 7 % deployments.size();
        deployments.set(
                place, deployments.get(place).withShare(BigDecimal.valueOf(1 + edits % 99, 3)));
        plan = plan.withScenarios(List.of(scenario.withDeployments(deployments)));
        return PlanPrices.totalled(repricer.price(plan));
    }

    /// The same with quantity, list amount and net of every line read.
    @Benchmark
    public BigDecimal everyLine() {
        return PlanPrices.read(share());
    }

    /// The same with all figures that the window shows.
    @Benchmark
    public Results window() {
        return Results.of(share(), List.of(), BenchPlans.CARD, Locale.US);
    }
}
