package quarry.app.viewmodel.field;

import java.math.BigDecimal;

/// A number that may be left out: an empty text is the usual value, and the usual value is written as nothing.
///
/// @param meaning what the usual value means, in words
public record DefaultNotation(NumberNotation number, BigDecimal usual, String meaning)
        implements Notation<BigDecimal> {

    @Override
    public Reading<BigDecimal> read(String text) {
        return text.isBlank() ? new Reading.Valid<>(usual) : number.read(text);
    }

    @Override
    public String write(BigDecimal value) {
        return value.compareTo(usual) == 0 ? "" : number.write(value);
    }

    @Override
    public String allowed() {
        return number.allowed() + ", or empty: " + meaning;
    }
}
