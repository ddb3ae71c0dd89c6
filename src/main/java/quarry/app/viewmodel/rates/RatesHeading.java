package quarry.app.viewmodel.rates;

import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What stands above the table, and above copied cells.
final class RatesHeading {

    private static final int OLD_DAYS = 90;
    private static final List<String> COLUMNS =
            List.of(
                    "provider",
                    "model",
                    "id",
                    "region",
                    "scope",
                    "mode",
                    "tier",
                    "term",
                    "component",
                    "usd",
                    "unit",
                    "status",
                    "as-of",
                    "source",
                    "note",
                    "months");

    private final Texts words = Texts.of(RatesHeading.class);
    private final RateCard card;
    private final long days;
    private final Figures figures;
    private final int rates;

    RatesHeading(RateCard card, LocalDate today, Figures figures) {
        this.card = card;
        this.days = ChronoUnit.DAYS.between(card.heading().published(), today);
        this.figures = figures;
        this.rates = card.rates().size();
    }

    /// @param own how many rates are the user's own
    String answer(int own) {
        String card =
                words.get(
                        "answer",
                        count(rates),
                        count(this.card.models().size()),
                        this.card.heading().published().toString(),
                        days == 1
                                ? words.get("answer.day")
                                : words.get("answer.days", count(days)));
        return own == 0 ? card + "." : card + "; " + words.get("answer.own", count(own));
    }

    String warning() {
        return days > OLD_DAYS ? words.get("warning", count(days)) : "";
    }

    String caption(int shown, int all) {
        return words.get("caption", count(shown), count(all));
    }

    String reading() {
        return words.get("reading");
    }

    String calledOff() {
        return words.get("called-off");
    }

    String failed() {
        return words.get("failed");
    }

    String doing() {
        return words.get("doing");
    }

    String hint() {
        return words.get("hint");
    }

    RateCells cells(List<RateRow> rows, RateWords written) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(COLUMNS.stream().map(column -> words.get("cell." + column)).toList());
        rows.forEach(row -> cells.add(cells(row, written)));
        return new RateCells(cells);
    }

    private List<String> cells(RateRow row, RateWords written) {
        Rate rate = row.rate();
        return List.of(
                row.provider(),
                row.model(),
                row.key().model(),
                row.key().region(),
                row.key().scope().id(),
                row.key().mode().id(),
                row.key().tier().id(),
                row.key().term().id(),
                written.component(row.key()),
                written.usd(row),
                written.unit(row),
                rate.status().id(),
                rate.asOf(),
                rate.source(),
                rate.note(),
                RateWords.months(row));
    }

    private String count(long count) {
        return figures.whole(BigDecimal.valueOf(count));
    }
}
