package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.Usd;
import quarry.rates.Role;
import quarry.report.MissingCell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the page of the Compare screen from a result. Pure, so that it can run in the background.
final class ComparePages {

    static final int COLUMNS = 8;

    record Question(Results results, Breakdown breakdown, Span span) {}

    private final Results results;
    private final Breakdown breakdown;
    private final Span span;
    private final int columns;

    private ComparePages(Question question) {
        this.results = question.results();
        this.breakdown = question.breakdown();
        this.span = question.span();
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
        boolean mean = span == Span.MONTHLY_MEAN && !(breakdown instanceof Breakdown.ByMonth);
        List<CompareCell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            CellRef ref = new CellRef(breakdown, row.key(), comparison.scenarios().get(c));
            Comparison.Difference difference = comparison.difference(row, c);
            cells.add(cell(ref, row.cells().get(c), difference, c == comparison.base(), mean));
        }
        return new CompareRow(row.key(), row.label(), cells);
    }

    private CompareCell total(Comparison comparison, int column) {
        CellRef ref = new CellRef(breakdown, null, comparison.scenarios().get(column));
        return cell(
                ref,
                comparison.totals().get(column),
                comparison.difference(column),
                column == comparison.base(),
                span == Span.MONTHLY_MEAN);
    }

    private CompareCell cell(
            CellRef ref,
            Statement.Amount amount,
            Comparison.Difference difference,
            boolean base,
            boolean mean) {
        Usd net = mean ? results.monthly(amount.net()) : amount.net();
        Usd more = mean ? results.monthly(difference.net()) : difference.net();
        boolean compared = !base && difference.complete();
        return new CompareCell(
                ref,
                net,
                text(ref, amount, net),
                results.figures().exactAmount(net),
                compared ? results.figures().difference(more) : "",
                compared ? difference.share().map(results.figures()::signedPercent).orElse("") : "",
                compared ? more.value().signum() : 0,
                missing(amount));
    }

    private String text(CellRef ref, Statement.Amount amount, Usd net) {
        if (amount.complete()) {
            return results.figures().amount(net);
        }
        if (ref.total()) {
            return text(net, false);
        }
        return net.isZero()
                ? MissingCell.label(amount.gaps())
                : results.figures().amount(net) + " incomplete";
    }

    private static String missing(Statement.Amount amount) {
        return String.join("\n", amount.gaps().stream().map(Gap::reason).distinct().toList());
    }

    private Bar bar(ScenarioFigures scenario) {
        List<Bar.Segment> segments =
                Arrays.stream(Role.values())
                        .filter(role -> !scenario.role(role).isZero())
                        .map(role -> segment(role, spanned(scenario.role(role))))
                        .toList();
        Usd net = spanned(scenario.amount().net());
        boolean complete = scenario.amount().complete();
        return new Bar(
                scenario.statement().scenario(),
                scenario.statement().name(),
                shown(net),
                text(net, complete),
                complete,
                segments);
    }

    private String text(Usd net, boolean complete) {
        if (complete) {
            return results.figures().amount(net);
        }
        return net.isZero() ? "incomplete" : results.figures().amount(net) + " incomplete";
    }

    private Bar.Segment segment(Role role, Usd net) {
        return new Bar.Segment(
                role,
                shown(net),
                results.figures().amount(net),
                results.figures().exactAmount(net));
    }

    private Usd spanned(Usd whole) {
        return span == Span.MONTHLY_MEAN ? results.monthly(whole) : whole;
    }

    private double shown(Usd usd) {
        BigDecimal value = results.plan().shownIn().shown(usd);
        return value.doubleValue();
    }
}
