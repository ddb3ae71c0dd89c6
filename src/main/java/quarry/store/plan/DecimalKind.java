package quarry.store.plan;

import quarry.plan.Bound;
import quarry.store.json.JsonValue;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A decimal within bounds, written as a JSON number or as a string; kept digit by digit.
///
/// Length, exponent and scale are bounded before any arithmetic.
record DecimalKind(BigDecimal min, boolean minAllowed, BigDecimal max)
        implements ValueKind<BigDecimal> {

    static final int MAX_DIGITS = 34;
    static final int MAX_PLACES = 30;

    private static final int MAX_LENGTH = 80;
    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern HUGE_EXPONENT = Pattern.compile("-?[0-9.]+[eE][+-]?[0-9]{4,}");

    static DecimalKind from(String min, String max) {
        return new DecimalKind(new BigDecimal(min), true, new BigDecimal(max));
    }

    static DecimalKind above(String min, String max) {
        return new DecimalKind(new BigDecimal(min), false, new BigDecimal(max));
    }

    static DecimalKind within(Bound bound) {
        return new DecimalKind(bound.min(), bound.minAllowed(), bound.max());
    }

    @Override
    public BigDecimal read(JsonValue value) throws Unfit {
        BigDecimal number = exact(literal(value));
        int low = number.compareTo(min);
        if (low < 0 || (low == 0 && !minAllowed)) {
            throw new Unfit("is too small");
        }
        if (number.compareTo(max) > 0) {
            throw new Unfit("is too large");
        }
        return number;
    }

    static String literal(JsonValue value) throws Unfit {
        return switch (value) {
            case JsonValue.Num num -> num.literal();
            case JsonValue.Str str -> str.value();
            default -> throw new Unfit("is not a number");
        };
    }

    private static BigDecimal exact(String literal) throws Unfit {
        if (literal.length() > MAX_LENGTH || HUGE_EXPONENT.matcher(literal).matches()) {
            throw new Unfit("has more digits than any figure of a plan");
        }
        if (!JSON_NUMBER.matcher(literal).matches()) {
            throw new Unfit(
                    literal.matches("-?[0-9]+,[0-9]+")
                            ? "is not a number (write a decimal point, not a comma)"
                            : "is not a number");
        }
        BigDecimal number = new BigDecimal(literal);
        if (number.precision() > MAX_DIGITS
                || number.scale() > MAX_PLACES
                || number.scale() < -MAX_PLACES) {
            throw new Unfit(
                    "has more than "
                            + MAX_DIGITS
                            + " digits, or more than "
                            + MAX_PLACES
                            + " after the point");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    @Override
    public String allowed() {
        return "a number "
                + (minAllowed ? "from " : "above ")
                + spelt(min)
                + (minAllowed ? " to " : ", at most ")
                + spelt(max);
    }

    private static String spelt(BigDecimal bound) {
        BigDecimal bare = bound.stripTrailingZeros();
        return bare.precision() == 1 && bare.scale() <= -6
                ? bare.unscaledValue() + "e" + -bare.scale()
                : bound.toPlainString();
    }

    @Override
    public BigDecimal placeholder() {
        return max;
    }
}
