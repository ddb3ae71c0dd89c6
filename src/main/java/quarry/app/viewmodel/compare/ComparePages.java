package quarry.app.viewmodel.compare;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.rates.Role;
import quarry.report.MissingCell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes the page of the Compare screen from a result. Pure, so that it can run in the background.
final class ComparePages {

    static final int COLUMNS = 8;

    record Question(Results results, Breakdown breakdown, Span span) {}

    private final Results results;
    private final Breakdown breakdown;
    private final Span span;
    private final SpanFigures figures;
    private final int columns;

    private ComparePages(Question question) {
        this.results = question.results();
        this.breakdown = question.breakdown();
        this.span = question.span();
        this.figures = new SpanFigures(question.results(), question.span());
        this.columns = Math.min(COLUMNS, results.scenarios().size());
    }

    static ComparePage page(Question question, Headline headline) {
        return new ComparePages(question).page(headline);
    }

    private ComparePage page(Headline headline) {
        String unit = span.heading(results.figures().currencyCode());
        if (columns == 0 || results.plan().workloads().isEmpty()) {
            return new ComparePage(
                    nothingYet(), unit, List.of(), List.of(), List.of(), List.of(), "");
        }
        Comparison comparison = ScenarioComparer.compare(results.priced(), breakdown, 0);
        List<CompareRow> rows = comparison.rows().stream().map(r -> row(comparison, r)).toList();
        List<CompareCell> totals =
                IntStream.range(0, columns).mapToObj(c -> total(comparison, c)).toList();
        int left = comparison.scenarios().size() - columns;
        return new ComparePage(
                headline.of(results),
                unit,
                columns(comparison),
                rows,
                totals,
                results.scenarios().stream().limit(columns).map(this::bar).toList(),
                left == 0 ? "" : left + " more in the list on the left, " + COLUMNS + " fit here");
    }

    private String nothingYet() {
        return results.plan().workloads().isEmpty()
                ? "Add a workload: who calls, how often, with how many tokens"
                : "Add a scenario: which model serves the workloads, and how it is bought";
    }

    private List<CompareColumn> columns(Comparison comparison) {
        return IntStream.range(0, columns)
                .mapToObj(
                        c ->
                                new CompareColumn(
                                        comparison.scenarios().get(c),
                                        comparison.names().get(c),
                                        c == comparison.base()))
                .toList();
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
                share.map(net -> text(ref, cost.amount(), net)).orElse("–"),
                share.map(figures::exact).orElse(SpanFigures.NOTHING_SERVED),
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
            return text(net, false);
        }
        return net.isZero()
                ? MissingCell.label(amount.gaps())
                : figures.amount(net) + " incomplete";
    }

    private static String missing(Statement.Amount amount) {
        return String.join("\n", amount.gaps().stream().map(Gap::reason).distinct().toList());
    }

    private Bar bar(ScenarioFigures scenario) {
        UnitCost cost = UnitCost.of(scenario.amount(), scenario.statement().service());
        List<Bar.Segment> segments =
                Arrays.stream(Role.values())
                        .filter(role -> !scenario.role(role).isZero())
                        .flatMap(
                                role ->
                                        figures.share(scenario.role(role), cost, false).stream()
                                                .map(net -> segment(role, net)))
                        .toList();
        Optional<Usd> net = figures.share(scenario.amount().net(), cost, false);
        boolean complete = scenario.amount().complete();
        return new Bar(
                scenario.statement().scenario(),
                scenario.statement().name(),
                shown(net.orElse(Usd.ZERO)),
                net.map(n -> text(n, complete)).orElse("–"),
                complete,
                segments);
    }

    private String text(Usd net, boolean complete) {
        if (complete) {
            return figures.amount(net);
        }
        return net.isZero() ? "incomplete" : figures.amount(net) + " incomplete";
    }

    private Bar.Segment segment(Role role, Usd net) {
        return new Bar.Segment(role, shown(net), figures.amount(net), figures.exact(net));
    }

    private double shown(Usd usd) {
        BigDecimal value = results.plan().shownIn().shown(usd);
        return value.doubleValue();
    }
}
