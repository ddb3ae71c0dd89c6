package quarry.app.viewmodel.rates;

import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Comparator;

/// A column of the table: what it says of a rate, and how it puts rates in order.
public enum RateColumn {
    MODEL,
    COMPONENT,
    USD,
    UNIT,
    REGION,
    MODE,
    SCOPE,
    TIER,
    STATUS,
    AS_OF,
    SOURCE;

    /// What its cell says of a row.
    public String text(RateRow row, RateWords words) {
        return switch (this) {
            case MODEL -> row.model();
            case COMPONENT -> RateWords.component(row.key());
            case USD -> words.usd(row);
            case UNIT -> words.unit(row);
            case REGION -> row.key().region();
            case MODE -> row.key().mode().id();
            case SCOPE -> row.key().scope().id();
            case TIER -> RateWords.tierOrTerm(row.key());
            case STATUS -> row.rate().status().id();
            case AS_OF -> row.overridden() ? RateWords.months(row) : row.rate().asOf();
            case SOURCE -> RateWords.source(row);
        };
    }

    /// What the tooltip says beside the cell's own text; may be empty.
    public String tip(RateRow row) {
        return switch (this) {
            case MODEL -> row.key().model();
            case STATUS, SOURCE -> row.rate().note();
            default -> "";
        };
    }

    /// By meaning: figures as they are shown, components and terms in their own order, all else by letters.
    Comparator<RateRow> order(RateWords words) {
        return switch (this) {
            case USD -> Comparator.comparing(row -> shown(row, words));
            case COMPONENT ->
                    Comparator.comparing((RateRow row) -> row.key().component())
                            .thenComparing(row -> row.key().aboveInputTokens());
            case TIER ->
                    Comparator.comparing((RateRow row) -> row.key().term() != Term.NONE)
                            .thenComparing(row -> row.key().tier())
                            .thenComparing(row -> row.key().term());
            default -> Comparator.comparing(row -> text(row, words), String.CASE_INSENSITIVE_ORDER);
        };
    }

    private static BigDecimal shown(RateRow row, RateWords words) {
        return words.shown(row.rate().usd(), row.rate().unit());
    }
}
