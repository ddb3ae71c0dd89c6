package quarry.report.workbook.sheet;

import java.math.BigDecimal;

/// A formula of a sheet together with the number that it gives, worked out as a spreadsheet would, in doubles.
///
/// Both are made by the same operations, so that the number kept in the file is the formula's own.
///
/// @param text without the equals sign
/// @param value not a number where the formula gives a word instead, e.g. "no rate"
/// @param binding how tightly the text holds together
public record Formula(String text, double value, Binding binding) {

    public static final Formula ONE = number(1);
    public static final Formula ZERO = number(0);

    /// What an operand has to be put in parentheses for.
    public enum Binding {
        SUM,
        PRODUCT,
        ATOM,
        /// A plain number, which needs no formula.
        NUMBER
    }

    public static Formula number(double value) {
        String text = new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return new Formula(text, value, Binding.NUMBER);
    }

    public static Formula number(BigDecimal value) {
        return number(value.doubleValue());
    }

    /// A reference to a cell, a name, or a call of a function.
    public static Formula atom(String text, double value) {
        return new Formula(text, value, Binding.ATOM);
    }

    /// Whether it is a number and no formula.
    public boolean plain() {
        return binding == Binding.NUMBER;
    }

    public boolean isWord() {
        return Double.isNaN(value);
    }

    public Formula plus(Formula other) {
        if (isZero()) {
            return other;
        }
        if (other.isZero()) {
            return this;
        }
        return new Formula(text + "+" + other.text, value + other.value, Binding.SUM);
    }

    public Formula minus(Formula other) {
        if (other.isZero()) {
            return this;
        }
        return new Formula(
                text + "-" + other.within(Binding.PRODUCT), value - other.value, Binding.SUM);
    }

    public Formula times(Formula other) {
        if (isOne()) {
            return other;
        }
        if (other.isOne()) {
            return this;
        }
        return new Formula(
                within(Binding.PRODUCT) + "*" + other.within(Binding.PRODUCT),
                value * other.value,
                Binding.PRODUCT);
    }

    public Formula over(Formula other) {
        if (other.isOne()) {
            return this;
        }
        return new Formula(
                within(Binding.PRODUCT) + "/" + other.within(Binding.ATOM),
                value / other.value,
                Binding.PRODUCT);
    }

    public Formula power(int exponent) {
        return exponent == 0
                ? ONE
                : new Formula(
                        within(Binding.ATOM) + "^" + exponent,
                        Math.pow(value, exponent),
                        Binding.PRODUCT);
    }

    public Formula roundedUp() {
        return atom("ROUNDUP(" + text + ",0)", Math.ceil(value));
    }

    public static Formula min(Formula a, Formula b) {
        return atom("MIN(" + a.text + "," + b.text + ")", Math.min(a.value, b.value));
    }

    public static Formula max(Formula a, Formula b) {
        return atom("MAX(" + a.text + "," + b.text + ")", Math.max(a.value, b.value));
    }

    /// One of two, by whether this is above a limit.
    public Formula ifAbove(Formula limit, Formula then, Formula otherwise) {
        return choice(">", limit, value > limit.value, then, otherwise);
    }

    /// One of two, by whether this is at least a limit.
    public Formula ifAtLeast(Formula limit, Formula then, Formula otherwise) {
        return choice(">=", limit, value >= limit.value, then, otherwise);
    }

    private Formula choice(
            String comparison, Formula limit, boolean holds, Formula then, Formula otherwise) {
        return atom(
                "IF("
                        + text
                        + comparison
                        + limit.text
                        + ","
                        + then.text
                        + ","
                        + otherwise.text
                        + ")",
                holds ? then.value : otherwise.value);
    }

    private boolean isZero() {
        return plain() && value == 0;
    }

    private boolean isOne() {
        return plain() && value == 1;
    }

    private String within(Binding least) {
        return binding.compareTo(least) < 0 ? "(" + text + ")" : text;
    }
}
