package quarry.rates;

import java.math.BigDecimal;

/// A price for one component: US dollars per unit of that component, with its provenance.
///
/// @param usd dollars per `key.component().unit()`, exact
/// @param asOf when it was read: a year, month or day in ISO form, empty where the source has no date
/// @param source where it was read
/// @param note what qualifies the status, for a derived rate its rule; may be empty
public record Rate(
        RateKey key, BigDecimal usd, String asOf, String source, Status status, String note) {

    public Unit unit() {
        return key.component().unit();
    }

    /// One line: source, date, status and note.
    public String provenance() {
        StringBuilder text = new StringBuilder(source);
        if (!asOf.isEmpty()) {
            text.append(", ").append(asOf);
        }
        text.append(", ").append(status.id());
        if (!note.isEmpty()) {
            text.append(" (").append(note).append(')');
        }
        return text.toString();
    }
}
