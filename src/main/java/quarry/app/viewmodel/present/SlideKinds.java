package quarry.app.viewmodel.present;

import quarry.app.viewmodel.breakeven.BreakEvenBrief;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.ComparePage;
import quarry.app.viewmodel.compare.ComparePages;
import quarry.app.viewmodel.compare.Headline;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.forecast.ForecastPage;
import quarry.app.viewmodel.forecast.ForecastPages;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The kinds of page there are, in their usual order.
public final class SlideKinds {

    private final Texts words = Texts.of(SlideKinds.class);
    private final Headline headline;
    private final Function<Plan, Supplier<Optional<BreakEvenBrief>>> breakEven;

    private SlideKinds(
            Headline headline, Function<Plan, Supplier<Optional<BreakEvenBrief>>> breakEven) {
        this.headline = headline;
        this.breakEven = breakEven;
    }

    /// @param breakEven called on the thread that owns the view models; what it returns works out what the
    ///     presentation says of a plan's units, in the background
    public static List<SlideKind> of(
            Headline headline, Function<Plan, Supplier<Optional<BreakEvenBrief>>> breakEven) {
        SlideKinds kinds = new SlideKinds(headline, breakEven);
        return List.of(
                kinds.kind("compare", kinds::compare),
                kinds.kind("workloads", kinds::workloads),
                kinds.kind("months", kinds::months),
                kinds.kind("forecast", kinds::forecast),
                new SlideKind(
                        "break-even",
                        kinds.words.get("kind.break-even"),
                        SlideKinds::buysUnits,
                        kinds::breakEven));
    }

    private SlideKind kind(String id, Function<Results, Slide> slide) {
        return new SlideKind(
                id, words.get("kind." + id), _ -> true, results -> () -> slide.apply(results));
    }

    private static boolean buysUnits(Plan plan) {
        return plan.scenarios().stream()
                .flatMap(scenario -> scenario.deployments().stream())
                .anyMatch(deployment -> deployment.purchase().mode() == Mode.PROVISIONED);
    }

    private Supplier<Slide> breakEven(Results results) {
        Supplier<Optional<BreakEvenBrief>> brief = breakEven.apply(results.plan());
        return () ->
                brief.get()
                        .map(SlideKinds::slide)
                        .orElseGet(() -> new Slide.Empty(words.get("break-even.none")));
    }

    private static Slide slide(BreakEvenBrief brief) {
        return brief.plot().curves().isEmpty()
                ? new Slide.Empty(brief.sentence())
                : new Slide.Lines(brief.sentence(), brief.plot());
    }

    private ComparePage page(Results results, ChartKind chart) {
        return ComparePages.page(
                new ComparePages.Question(
                        results, new Breakdown.ByWorkload(), Span.MONTHLY_MEAN, chart, false),
                headline);
    }

    private Slide compare(Results results) {
        ComparePage page = page(results, ChartKind.COMPONENTS);
        return page.columns().isEmpty()
                ? new Slide.Empty(page.headline())
                : new Slide.Bars(page.headline(), page.unit(), page.bars());
    }

    private Slide workloads(Results results) {
        ComparePage page = page(results, ChartKind.WORKLOADS);
        if (page.columns().isEmpty()) {
            return new Slide.Empty(page.headline());
        }
        Figures figures = results.figures();
        Statement base = results.priced().statements().getFirst();
        Workload dearest =
                results.plan().workloads().stream()
                        .max(Comparator.comparing(w -> base.ofWorkload(w.id()).net()))
                        .orElseThrow();
        Statement.Amount part = base.ofWorkload(dearest.id());
        String sentence =
                words.get(
                        "workloads.answer",
                        dearest.name(),
                        base.name(),
                        atLeast(part, figures.amount(results.monthly(part.net()))),
                        atLeast(
                                base.amount(),
                                figures.amount(results.monthly(base.amount().net()))),
                        figures.currencyCode());
        return new Slide.Groups(sentence, page.charts().groups());
    }

    private Slide months(Results results) {
        ComparePage page = page(results, ChartKind.MONTHS);
        if (page.columns().isEmpty()) {
            return new Slide.Empty(page.headline());
        }
        Figures figures = results.figures();
        Statement base = results.priced().statements().getFirst();
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM yyyy", Texts.language());
        YearMonth first = base.months().getFirst();
        YearMonth last = base.months().getLast();
        String begins = atLeast(base.inMonth(first), figures.amount(base.inMonth(first).net()));
        String ends = atLeast(base.inMonth(last), figures.amount(base.inMonth(last).net()));
        return new Slide.Lines(
                words.get(
                        first.equals(last) ? "months.answer.one" : "months.answer",
                        base.name(),
                        begins,
                        ends,
                        figures.currencyCode(),
                        month.format(first),
                        month.format(last)),
                page.charts().months());
    }

    private String atLeast(Statement.Amount whole, String amount) {
        return whole.complete() ? amount : words.get("least", amount);
    }

    private Slide forecast(Results results) {
        ForecastPage page =
                ForecastPages.page(
                        new ForecastPages.Question(results, ForecastPages.usual(results.plan())));
        return page.scenarios().isEmpty()
                ? new Slide.Empty(page.headline())
                : new Slide.Lines(page.headline(), page.plot());
    }
}
