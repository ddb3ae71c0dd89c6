package quarry.app.viewmodel.field;

import java.time.DateTimeException;
import java.time.YearMonth;

/// A month as year and number: `2027-04`.
///
/// @param first earliest month allowed
/// @param last latest month allowed
public record MonthNotation(YearMonth first, YearMonth last) implements Notation<YearMonth> {

    @Override
    public Reading<YearMonth> read(String text) {
        try {
            YearMonth month = YearMonth.parse(text.strip());
            return month.isBefore(first) || month.isAfter(last)
                    ? new Reading.Invalid<>(
                            month + " is outside the allowed range; allowed: " + allowed())
                    : new Reading.Valid<>(month);
        } catch (DateTimeException _) {
            return new Reading.Invalid<>(
                    "“" + text.strip() + "” is not a month like 2027-04; allowed: " + allowed());
        }
    }

    @Override
    public String write(YearMonth value) {
        return value.toString();
    }

    @Override
    public String allowed() {
        return first + " to " + last;
    }
}
