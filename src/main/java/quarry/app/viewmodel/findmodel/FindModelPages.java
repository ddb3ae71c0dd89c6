package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.text.Texts;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.rates.Scope;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts the offers that pass the filters into words.
final class FindModelPages {

    static final Comparator<OfferRow> CHEAPEST =
            Comparator.comparing(
                    OfferRow::monthly, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Texts words = Texts.of(FindModelPages.class);
    private final OfferSheet sheet;
    private final List<OfferRow> shown;
    private final Figures figures;

    FindModelPages(OfferSheet sheet, List<OfferRow> shown) {
        this.sheet = sheet;
        this.shown = shown.stream().sorted(CHEAPEST).toList();
        this.figures = sheet.results().figures();
    }

    FindModelPage page() {
        List<OfferRow> rows = new ArrayList<>(shown);
        if (sheet.now() != null) {
            rows.addFirst(sheet.now());
        }
        return new FindModelPage(
                answer() + " " + words.get("answer.quality"),
                caption(),
                rows,
                whole(rows),
                figures.shortCount(sheet.largestInput()),
                figures);
    }

    private static Usd whole(List<OfferRow> rows) {
        Usd now = rows.isEmpty() || !rows.getFirst().now() ? null : rows.getFirst().monthly();
        return now != null && !now.isZero()
                ? now
                : rows.stream()
                        .map(OfferRow::monthly)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(Usd.ZERO);
    }

    private String answer() {
        String workload = sheet.workload().name();
        Optional<OfferRow> best =
                shown.stream()
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
            return words.get("answer.alone", workload, place(row), monthly(row));
        }
        return switch (against.signum()) {
            case -1 ->
                    words.get(
                            "answer.less",
                            workload,
                            place(row),
                            monthly(row),
                            figures.percent(against.abs()),
                            now.model());
            case 0 -> words.get("answer.same", workload, place(row), monthly(row));
            default ->
                    words.get(
                            "answer.more",
                            workload,
                            now.model(),
                            monthly(now),
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

    private String monthly(OfferRow row) {
        return row.monthly() == null
                ? ""
                : figures.amount(row.monthly()) + " " + figures.currencyCode();
    }

    private String caption() {
        int months = sheet.results().plan().months();
        long unpriced = sheet.offers().stream().filter(row -> !row.priced()).count();
        return words.get(
                "caption",
                figures.whole(BigDecimal.valueOf(shown.size())),
                figures.whole(BigDecimal.valueOf(sheet.offers().size())),
                figures.whole(BigDecimal.valueOf(unpriced)),
                months == 1
                        ? words.get("caption.month", sheet.results().plan().start().toString())
                        : words.get("caption.mean", String.valueOf(months)));
    }
}
