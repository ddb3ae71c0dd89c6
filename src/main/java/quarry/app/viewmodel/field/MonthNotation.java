package quarry.app.viewmodel.field;

import quarry.report.text.Texts;

import java.time.DateTimeException;
import java.time.YearMonth;

/// A month as year and number: `2027-04`.
///
/// @param first earliest month allowed
/// @param last latest month allowed
public record MonthNotation(YearMonth first, YearMonth last) implements Notation<YearMonth> {

    private static final Texts WORDS = Texts.of(MonthNotation.class);

    @Override
    public Reading<YearMonth> read(String text) {
        try {
            YearMonth month = YearMonth.parse(text.strip());
            return month.isBefore(first) || month.isAfter(last)
                    ? new Reading.Invalid<>(
                            WORDS.get("refused", WORDS.get("outside", "" + month), allowed()))
                    : new Reading.Valid<>(month);
        } catch (DateTimeException _) {
            return new Reading.Invalid<>(
                    WORDS.get("refused", WORDS.get("month.example", text.strip()), allowed()));
        }
    }

    @Override
    public String write(YearMonth value) {
        return value.toString();
    }

    @Override
    public String allowed() {
        return WORDS.get("range", "" + first, "" + last);
    }
}
