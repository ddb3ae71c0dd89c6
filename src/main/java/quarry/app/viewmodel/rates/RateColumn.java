package quarry.app.viewmodel.rates;

import quarry.app.viewmodel.filter.ColumnOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<RateColumn> TYPED = EnumSet.of(USD, COMPONENT, TIER);

    /// What its cell says of a row.
    public String text(RateRow row, RateWords words) {
        return switch (this) {
            case MODEL -> row.model();
            case COMPONENT -> words.component(row.key());
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
    static Comparator<RateRow> order(RateColumn column, boolean descending, RateWords words) {
        Comparator<RateRow> order =
                switch (column) {
                    case USD -> Comparator.comparing(row -> shown(row, words));
                    case COMPONENT ->
                            Comparator.comparing((RateRow row) -> row.key().component())
                                    .thenComparing(row -> row.key().aboveInputTokens());
                    case TIER ->
                            Comparator.comparing((RateRow row) -> row.key().term())
                                    .thenComparing(row -> row.key().tier());
                    default -> ColumnOrder.texts(row -> column.text(row, words), descending);
                };
        return descending && TYPED.contains(column) ? order.reversed() : order;
    }

    private static BigDecimal shown(RateRow row, RateWords words) {
        return words.shown(row.rate().usd(), row.rate().unit());
    }
}
