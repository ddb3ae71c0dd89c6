package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.compare.SpanFigures;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.rates.Scope;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts the offers that pass the filters in order and into words: called in the background.
final class FindModelPages {

    private final Texts words = Texts.of(FindModelPages.class);
    private final OfferSheet sheet;
    private final Plan plan;
    private final String behind;
    private final List<OfferRow> shown;
    private final List<OfferRow> cheapest;
    private final Figures figures;
    private final SpanFigures amounts;

    /// @param order the user's; without any the cheapest come first
    /// @param behind why the sheet is older than what is asked for; empty where it is not
    record Question(
            OfferSheet sheet,
            OfferFilter filter,
            List<ColumnOrder<OfferColumn>> order,
            String behind) {}

    static FindModelPage page(Question question) {
        return new FindModelPages(question).page(question.order());
    }

    private FindModelPages(Question question) {
        this.sheet = question.sheet();
        this.plan = sheet.results().plan();
        this.behind = question.behind();
        this.shown = sheet.offers().stream().filter(question.filter()::passes).toList();
        this.cheapest = shown.stream().sorted(OfferColumn.order(List.of())).toList();
        this.figures = sheet.results().figures();
        this.amounts = new SpanFigures(sheet.results(), sheet.span().shared());
    }

    private FindModelPage page(List<ColumnOrder<OfferColumn>> order) {
        List<OfferRow> rows =
                new ArrayList<>(
                        order.isEmpty()
                                ? cheapest
                                : shown.stream().sorted(OfferColumn.order(order)).toList());
        if (sheet.now() != null) {
            rows.addFirst(sheet.now());
        }
        String answer = answer() + " " + words.get("answer.quality");
        return new FindModelPage(
                behind.isEmpty() ? answer : behind + " " + answer,
                caption(),
                rows,
                new FindModelPage.Costs(
                        sheet.span().heading(figures.currencyCode(), plan), amounts, figures),
                whole(rows),
                figures.shortCount(sheet.largestInput()),
                !behind.isEmpty());
    }

    private static Usd whole(List<OfferRow> rows) {
        Usd now = rows.isEmpty() || !rows.getFirst().now() ? null : rows.getFirst().cost();
        return now != null && !now.isZero()
                ? now
                : rows.stream()
                        .map(OfferRow::cost)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(Usd.ZERO);
    }

    private String answer() {
        String workload = sheet.workload().name();
        if (!sheet.offers().isEmpty() && sheet.offers().stream().noneMatch(OfferRow::priced)) {
            return words.get("answer.unpriced", workload, sheet.offers().getFirst().reason());
        }
        Optional<OfferRow> best =
                cheapest.stream()
                        .filter(OfferRow::priced)
                        .filter(row -> row.fit() != OfferRow.Fit.TOO_SMALL)
                        .findFirst();
        if (best.isEmpty()) {
            return words.get("answer.none", workload);
        }
        OfferRow row = best.get();
        BigDecimal against = row.against();
        OfferRow now = sheet.now();
        if (against == null || now == null) {
            return words.get("answer.alone", workload, place(row), said(row));
        }
        return switch (against.signum()) {
            case -1 ->
                    words.get(
                            "answer.less",
                            workload,
                            place(row),
                            said(row),
                            figures.percent(against.abs()),
                            now.model());
            case 0 -> words.get("answer.same", workload, place(row), said(row));
            default ->
                    words.get(
                            "answer.more",
                            workload,
                            now.model(),
                            said(now),
                            place(row),
                            figures.percent(against));
        };
    }

    private String place(OfferRow row) {
        return row.model()
                + words.get("answer.in")
                + row.region()
                + scope(row)
                + ", "
                + row.mode().toLowerCase(figures.locale())
                + (row.caching() ? ", " + words.get("cached") : "");
    }

    private String scope(OfferRow row) {
        Deployment deployment = row.deployment();
        return deployment == null || deployment.scope() == Scope.REGIONAL
                ? ""
                : ", " + row.scope().toLowerCase(figures.locale());
    }

    private String said(OfferRow row) {
        Usd cost = row.cost();
        return cost == null
                ? ""
                : sheet.span().said(amounts.amount(cost) + " " + figures.currencyCode(), plan);
    }

    private String caption() {
        long unpriced = sheet.offers().stream().filter(row -> !row.priced()).count();
        return words.get(
                "caption",
                figures.whole(BigDecimal.valueOf(shown.size())),
                figures.whole(BigDecimal.valueOf(sheet.offers().size())),
                figures.whole(BigDecimal.valueOf(unpriced)),
                sheet.span().caption(plan));
    }
}
