package quarry.app.viewmodel.rates;

import quarry.plan.PlanOverride;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.rates.Unit;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Objects;

/// A rate as it is written in the table.
///
/// @param perThousand whether tokens are counted in thousands instead of millions
public record RateWords(Figures figures, boolean perThousand) {

    private static final Texts WORDS = Texts.of(RateWords.class);
    private static final int MILLION_TO_THOUSAND = 3;

    public String usd(RateRow row) {
        return figures.rate(shown(row.rate().usd(), row.rate().unit()));
    }

    /// The figure of the card that an own rate replaces; empty where there is none.
    public String cardUsd(RateRow row) {
        Rate card = row.card();
        return card == null || !row.overridden()
                ? ""
                : figures.rate(shown(card.usd(), card.unit()));
    }

    public String unit(RateRow row) {
        return inThousands(row.rate().unit()) ? WORDS.get("unit.thousand") : row.rate().unit().id();
    }

    BigDecimal shown(BigDecimal usd, Unit unit) {
        return inThousands(unit) ? usd.movePointLeft(MILLION_TO_THOUSAND) : usd;
    }

    BigDecimal entered(BigDecimal usd, Unit unit) {
        return inThousands(unit) ? usd.movePointRight(MILLION_TO_THOUSAND) : usd;
    }

    private boolean inThousands(Unit unit) {
        return perThousand && unit == Unit.TOKENS_1M;
    }

    /// The tier of a rate on demand, the term of one for capacity; empty for the standard tier and for no term.
    public static String tierOrTerm(RateKey key) {
        if (key.term() != Term.NONE) {
            return key.term().id();
        }
        return key.tier() == Tier.STANDARD ? "" : key.tier().id();
    }

    public String component(RateKey key) {
        return key.aboveInputTokens() == 0
                ? key.component().label()
                : WORDS.get(
                        "component.above",
                        key.component().label(),
                        figures.whole(BigDecimal.valueOf(key.aboveInputTokens())));
    }

    /// Where a rate was read, or what the user says of an own one.
    public static String source(RateRow row) {
        PlanOverride own = row.own();
        if (own == null) {
            return row.rate().source();
        }
        String note = own.rate().note();
        return note.isEmpty() ? WORDS.get("own") : WORDS.get("own.note", note);
    }

    /// The months in which an own rate holds; empty for all.
    public static String months(RateRow row) {
        PlanOverride own = row.own();
        if (own == null || (own.rate().from() == null && own.rate().until() == null)) {
            return "";
        }
        return WORDS.get(
                "months",
                Objects.requireNonNullElse(own.rate().from(), WORDS.get("months.start")),
                Objects.requireNonNullElse(own.rate().until(), WORDS.get("months.end")));
    }

    /// Source, date, status and rule in one text, for the line that is selected.
    public String detail(RateRow row) {
        String instead = cardUsd(row);
        String card = instead.isEmpty() ? "" : " " + WORDS.get("detail.card", instead, unit(row));
        return row.key().text() + ": " + row.rate().provenance() + "." + card;
    }
}
