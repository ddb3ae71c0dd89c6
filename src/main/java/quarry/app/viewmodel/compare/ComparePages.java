package quarry.app.viewmodel.compare;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.report.MissingCell;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes the page of the Compare screen from a result. Pure, so that it can run in the background.
public final class ComparePages {

    static final int COLUMNS = 8;

    private static final String NONE = "–";

    private static final Texts WORDS = Texts.of(ComparePages.class);

    /// @param cumulative whether the lines by month add up
    public record Question(
            Results results, Breakdown breakdown, Span span, ChartKind chart, boolean cumulative) {}

    private final Question question;
    private final Results results;
    private final Breakdown breakdown;
    private final Span span;
    private final SpanFigures figures;
    private final int columns;
    private final KnownRows known;

    private ComparePages(Question question, KnownRows known) {
        this.question = question;
        this.known = known;
        this.results = question.results();
        this.breakdown = question.breakdown();
        this.span = question.span();
        this.figures = new SpanFigures(question.results(), question.span());
        this.columns = Math.min(COLUMNS, results.scenarios().size());
    }

    public static ComparePage page(Question question, Headline headline) {
        return page(question, headline, new KnownRows());
    }

    /// @param known rows of the page before, and from now on those of this one
    public static ComparePage page(Question question, Headline headline, KnownRows known) {
        return new ComparePages(question, known).page(headline);
    }

    private ComparePage page(Headline headline) {
        String unit = span.heading(results.figures().currencyCode());
        if (columns == 0 || results.plan().workloads().isEmpty()) {
            return new ComparePage(
                    nothingYet(), unit, List.of(), List.of(), List.of(), CompareCharts.EMPTY, "");
        }
        Comparison comparison = ScenarioComparer.compare(results.priced(), breakdown, 0);
        List<CompareRow> rows =
                known.rows(frame(comparison), comparison.rows(), row -> row(comparison, row));
        List<CompareCell> totals =
                IntStream.range(0, columns).mapToObj(c -> total(comparison, c)).toList();
        int left = comparison.scenarios().size() - columns;
        return new ComparePage(
                headline.of(results),
                unit,
                columns(comparison),
                rows,
                totals,
                charts(comparison),
                left == 0 ? "" : WORDS.get("hidden", "" + left, "" + COLUMNS));
    }

    private KnownRows.Frame frame(Comparison comparison) {
        return new KnownRows.Frame(
                breakdown,
                span,
                results.plan().months(),
                comparison.scenarios(),
                comparison.base(),
                columns,
                results.plan().shownIn(),
                results.figures().locale());
    }

    private String nothingYet() {
        return results.plan().workloads().isEmpty()
                ? WORDS.get("empty.workloads")
                : WORDS.get("empty.scenarios");
    }

    private List<CompareColumn> columns(Comparison comparison) {
        List<Standing> standings =
                Standing.of(
                        comparison.unitCosts().stream()
                                .limit(columns)
                                .map(this::comparable)
                                .toList());
        return IntStream.range(0, columns)
                .mapToObj(
                        c ->
                                new CompareColumn(
                                        comparison.scenarios().get(c),
                                        comparison.names().get(c),
                                        c == comparison.base(),
                                        standings.get(c)))
                .toList();
    }

    private Optional<Usd> comparable(UnitCost cost) {
        return cost.complete() ? figures.share(cost.amount().net(), cost, false) : Optional.empty();
    }

    private CompareCharts charts(Comparison comparison) {
        return switch (question.chart()) {
            case COMPONENTS -> StackedCharts.of(results, comparison.unitCosts(), figures, columns);
            case WORKLOADS ->
                    CompareCharts.grouped(
                            WorkloadCharts.of(
                                    results,
                                    by(comparison, new Breakdown.ByWorkload()),
                                    figures,
                                    columns));
            case MONTHS ->
                    CompareCharts.lines(
                            MonthCharts.of(
                                    results,
                                    by(comparison, new Breakdown.ByMonth()),
                                    figures,
                                    question.cumulative(),
                                    columns));
        };
    }

    /// The comparison broken down another way, where it is not that already.
    private Comparison by(Comparison comparison, Breakdown other) {
        return comparison.breakdown().equals(other)
                ? comparison
                : ScenarioComparer.compare(results.priced(), other, comparison.base());
    }

    private CompareRow row(Comparison comparison, Comparison.Row row) {
        boolean oneMonth = breakdown instanceof Breakdown.ByMonth;
        List<CompareCell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            CellRef ref = new CellRef(breakdown, row.key(), comparison.scenarios().get(c));
            UnitCost base = row.unitCosts().get(comparison.base());
            boolean compared = c != comparison.base() && comparison.difference(row, c).complete();
            cells.add(cell(ref, row.unitCosts().get(c), oneMonth, compared ? base : null));
        }
        return new CompareRow(row.key(), row.label(), cells);
    }

    private CompareCell total(Comparison comparison, int column) {
        CellRef ref = new CellRef(breakdown, null, comparison.scenarios().get(column));
        UnitCost base = comparison.unitCosts().get(comparison.base());
        boolean compared = column != comparison.base() && comparison.difference(column).complete();
        return cell(ref, comparison.unitCosts().get(column), false, compared ? base : null);
    }

    /// @param base what it is compared with; null for the base itself and where either is incomplete
    private CompareCell cell(
            CellRef ref, UnitCost cost, boolean oneMonth, @Nullable UnitCost base) {
        Optional<Usd> share = figures.share(cost.amount().net(), cost, oneMonth);
        Optional<Usd> baseShare =
                base == null
                        ? Optional.empty()
                        : figures.share(base.amount().net(), base, oneMonth);
        Optional<Usd> more = share.flatMap(net -> baseShare.map(net::minus));
        return new CompareCell(
                ref,
                share.orElse(Usd.ZERO),
                share.map(net -> text(ref, cost.amount(), net)).orElse(NONE),
                share.map(net -> figure(ref, cost.amount(), net)).orElse(NONE),
                share.map(figures::exact).orElseGet(SpanFigures::nothingServed),
                more.map(figures::difference).orElse(""),
                more.flatMap(m -> baseShare.map(b -> percent(m, b))).orElse(""),
                more.map(m -> m.value().signum()).orElse(0),
                missing(cost.amount()));
    }

    private String percent(Usd more, Usd base) {
        return base.isZero()
                ? ""
                : results.figures().signedPercent(Precision.quotient(more.value(), base.value()));
    }

    private String text(CellRef ref, Statement.Amount amount, Usd net) {
        if (amount.complete()) {
            return figures.amount(net);
        }
        if (ref.total()) {
            return figures.total(net, false);
        }
        return net.isZero()
                ? MissingCell.label(amount.gaps())
                : WORDS.get("amount.incomplete", figures.amount(net));
    }

    /// The text without the word for what is missing from it.
    private String figure(CellRef ref, Statement.Amount amount, Usd net) {
        return amount.complete() || !net.isZero() ? figures.amount(net) : text(ref, amount, net);
    }

    private static String missing(Statement.Amount amount) {
        return String.join("\n", amount.gaps().stream().map(Gap::reason).distinct().toList());
    }
}
