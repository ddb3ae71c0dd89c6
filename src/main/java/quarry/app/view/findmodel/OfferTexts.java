package quarry.app.view.findmodel;

import quarry.app.viewmodel.findmodel.FindModelPage;
import quarry.app.viewmodel.findmodel.OfferColumn;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the cells of an offer say, in a line or two.
///
/// @param wide whether there is room for a column for everything
record OfferTexts(Supplier<FindModelPage> page, BooleanSupplier wide) {

    private static final Texts WORDS = Texts.of(OfferTexts.class);

    String first(OfferColumn column, OfferRow row) {
        return switch (column) {
            case MODEL -> row.model();
            case REGION -> row.region();
            case MODE -> wide.getAsBoolean() ? row.mode() : row.mode().split(", ", 2)[0];
            case COST -> "";
            case AGAINST -> against(row);
            case PROVIDER -> row.provider();
            case LIFECYCLE -> WORDS.get(row.legacy() ? "lifecycle.legacy" : "lifecycle.current");
            case SCOPE -> row.scope();
            case CACHING -> row.caching() ? WORDS.get("cached") : "";
            case WINDOW -> window(row);
            case SCORE -> score(row);
            case NOTE -> row.note();
        };
    }

    String second(OfferColumn column, OfferRow row) {
        if (column == OfferColumn.WINDOW) {
            return row.fit() == OfferRow.Fit.TOO_SMALL
                    ? WORDS.get("window.small", page.get().largestInput())
                    : "";
        }
        if (wide.getAsBoolean()) {
            return column == OfferColumn.MODEL && row.now() ? WORDS.get("now") : "";
        }
        return switch (column) {
            case MODEL -> maker(row);
            case REGION -> row.scope();
            case MODE -> tier(row);
            default -> "";
        };
    }

    /// Why there is no price, or what to know of it.
    static String tip(OfferRow row) {
        return row.reason().isEmpty() ? row.caution() : row.reason();
    }

    private static String maker(OfferRow row) {
        String maker = row.legacy() ? WORDS.get("legacy", row.provider()) : row.provider();
        return row.now() ? WORDS.get("maker.now", maker) : maker;
    }

    private static String tier(OfferRow row) {
        String[] parts = row.mode().split(", ", 2);
        String cached = row.caching() ? WORDS.get("cached") : "";
        return Stream.of(parts.length > 1 ? parts[1] : "", cached)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String against(OfferRow row) {
        FindModelPage.Costs costs = page.get().costs();
        BigDecimal against = row.against();
        return costs == null || against == null ? "" : costs.figures().signedPercent(against);
    }

    private String window(OfferRow row) {
        FindModelPage.Costs costs = page.get().costs();
        Long window = row.contextWindow();
        return costs == null || window == null
                ? WORDS.get("window.unknown")
                : costs.figures().shortCount(BigDecimal.valueOf(window));
    }

    private String score(OfferRow row) {
        FindModelPage.Costs costs = page.get().costs();
        BigDecimal score = row.score();
        return costs == null || score == null ? "" : costs.figures().count(score);
    }
}
