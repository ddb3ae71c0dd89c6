package quarry.bench;

import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.ComparePage;
import quarry.app.viewmodel.compare.ComparePages;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.compare.Breakdown;
import quarry.cost.price.Repricer;
import quarry.launch.window.Screens;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.report.text.Headline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A digit typed into the requests a day of one of 50 workloads, 8 scenarios, 12 months: until the window that shows
/// the Compare screen has gone through a pulse (styled, laid out, handed over to be painted), all of it one after the
/// other on the thread that draws. In the window pricing, figures and page are worked out in the background, so that
/// thread has only what is left.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
@State(Scope.Benchmark)
public class KeyPress {

    @Param({"COMPONENTS", "WORKLOADS", "MONTHS"})
    ChartKind chart = ChartKind.COMPONENTS;

    private final Plan first = BenchPlans.scenarios(50, 8, 12);
    private final Repricer repricer = new Repricer(BenchPlans.CARD);
    private final List<WorkbenchViewModel> workbenches = new ArrayList<>();
    private Plan plan = first;
    private Results results = results(first);
    private int edits;

    @Setup
    public void open() throws InterruptedException {
        Platform.startup(() -> {});
        onFxThread(
                () -> {
                    Screens.Shot shot =
                            new Screens(BenchPlans.CARD, first)
                                    .shot(
                                            "bench",
                                            Theme.LIGHT,
                                            w -> {
                                                w.compare().chartProperty().set(chart);
                                                workbenches.add(w);
                                            });
                    Scene scene = new Scene(shot.view(), 1280, 800);
                    scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    pulse();
                });
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    /// From the edit to the window that is ready to be painted.
    @Benchmark
    public void keyPressToCharts() throws InterruptedException {
        onFxThread(
                () -> {
                    edits++;
                    workbenches.getFirst().document().edit("Type", this::typed);
                    pulse();
                });
    }

    /// Of that: pricing and the figures of every screen.
    @Benchmark
    public void priced(Blackhole hole) {
        edits++;
        plan = typed(plan);
        hole.consume(results(plan));
    }

    /// Of that: the page of the comparison.
    @Benchmark
    public ComparePage page() {
        return ComparePages.page(
                new ComparePages.Question(
                        results, new Breakdown.ByWorkload(), Span.MONTHLY_MEAN, chart, false),
                r -> Headline.of(r.priced(), 0, r.figures()));
    }

    private Results results(Plan of) {
        return Results.of(repricer.price(of), List.of(), BenchPlans.CARD, Locale.US);
    }

    private Plan typed(Plan before) {
        List<Workload> workloads = new ArrayList<>(before.workloads());
        int place = edits * 7 % workloads.size();
        Workload workload = workloads.get(place);
        workloads.set(
                place,
                workload.withTraffic(
                        workload.traffic().withRequestsPerDay(BigDecimal.valueOf(1_000L + edits))));
        return before.withWorkloads(workloads);
    }

    private static void pulse() {
        Toolkit.getToolkit().firePulse();
    }

    private static void onFxThread(Runnable what) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        what.run();
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
    }
}
