package quarry.app.viewmodel.field;

import quarry.plan.Bound;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in the user's locale, within bounds. `2.5k`, `3 M` and a misplaced separator are understood or
/// refused, never guessed at.
public final class NumberNotation implements Notation<BigDecimal> {

    private static final Texts WORDS = Texts.of(NumberNotation.class);
    private static final int MOST_SHOWN = 20;
    private static final int DIGITS = 30;
    private static final int PLACES = 28;

    private final Bound bound;
    private final int shift;
    private final boolean whole;
    private final DecimalFormat format;
    private final Pattern digits;
    private final char decimal;
    private final char grouping;

    private NumberNotation(Locale locale, Bound bound, int shift, boolean whole) {
        this.bound = bound;
        this.shift = shift;
        this.whole = whole;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.format = new DecimalFormat("#,##0." + "#".repeat(PLACES), symbols);
        this.decimal = symbols.getDecimalSeparator();
        this.grouping = typed(symbols.getGroupingSeparator());
        String group = Pattern.quote(String.valueOf(grouping));
        String point = Pattern.quote(String.valueOf(decimal));
        this.digits =
                Pattern.compile(
                        "[-+]?([1-9]\\d{0,2}("
                                + group
                                + "\\d{3})+|\\d+)?("
                                + point
                                + "\\d*)?([eE][-+]?\\d{1,2})?");
    }

    public static NumberNotation between(Locale locale, String minimum, String maximum) {
        return within(locale, closed(minimum, maximum));
    }

    public static NumberNotation within(Locale locale, Bound bound) {
        return new NumberNotation(locale, bound, 0, false);
    }

    public static NumberNotation wholeWithin(Locale locale, Bound bound) {
        return new NumberNotation(locale, bound, 0, true);
    }

    public static NumberNotation wholeBetween(Locale locale, long minimum, long maximum) {
        return wholeWithin(
                locale, new Bound(BigDecimal.valueOf(minimum), true, BigDecimal.valueOf(maximum)));
    }

    /// Written as a percentage, kept as a share: "3" is 0.03. Bounds are percentages.
    public static NumberNotation percentBetween(Locale locale, String minimum, String maximum) {
        return new NumberNotation(locale, closed(minimum, maximum), 2, false);
    }

    private static Bound closed(String minimum, String maximum) {
        return new Bound(new BigDecimal(minimum), true, new BigDecimal(maximum));
    }

    @Override
    public Reading<BigDecimal> read(String text) {
        String typed = typed(text).strip();
        if (shift != 0 && typed.endsWith("%")) {
            typed = typed.substring(0, typed.length() - 1).strip();
        }
        if (typed.isEmpty()) {
            return invalid(WORDS.get("number.missing"));
        }
        return number(typed).map(this::bounded).orElseGet(() -> invalid(quoted(text)));
    }

    private String quoted(String text) {
        return WORDS.get("number.example", text.strip(), format.format(new BigDecimal("1234.5")));
    }

    private Optional<BigDecimal> number(String typed) {
        int power = magnitude(typed.charAt(typed.length() - 1));
        String figure = power > 0 ? typed.substring(0, typed.length() - 1).strip() : typed;
        if (!digits.matcher(figure).matches() || figure.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String plain = figure.replace(String.valueOf(grouping), "").replace(decimal, '.');
        return Optional.of(new BigDecimal(plain).scaleByPowerOfTen(power));
    }

    private static int magnitude(char suffix) {
        return switch (suffix) {
            case 'k', 'K' -> 3;
            case 'm', 'M' -> 6;
            case 'g', 'G' -> 9;
            default -> 0;
        };
    }

    private Reading<BigDecimal> bounded(BigDecimal number) {
        int low = number.compareTo(bound.min());
        if (low < 0 || low == 0 && !bound.minAllowed() || number.compareTo(bound.max()) > 0) {
            return invalid(
                    number.precision() - number.scale() > MOST_SHOWN
                            ? WORDS.get("number.outside")
                            : WORDS.get("outside", format.format(number)));
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return invalid(WORDS.get("number.whole"));
        }
        BigDecimal value = tidy(number.movePointLeft(shift));
        return value.precision() > DIGITS || value.scale() > PLACES
                ? invalid(WORDS.get("number.digits"))
                : new Reading.Valid<>(value);
    }

    /// The value without trailing zeros, so that 1.0 and 1 are the same plan.
    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Reading<BigDecimal> invalid(String what) {
        return new Reading.Invalid<>(WORDS.get("refused", what, allowed()));
    }

    @Override
    public String write(BigDecimal value) {
        return format.format(value.movePointRight(shift));
    }

    @Override
    public String allowed() {
        String unit = shift == 0 ? "" : " %";
        String least = format.format(bound.min());
        String most = format.format(bound.max());
        return (bound.minAllowed()
                        ? WORDS.get("range", least, most)
                        : WORDS.get("above", least, most))
                + unit;
    }

    /// A text with every digit, space, apostrophe and minus as a keyboard has it, without marks of direction.
    private static String typed(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.append(typed((char) c)));
        return plain.toString();
    }

    private static char typed(char c) {
        if (Character.isDigit(c)) {
            return Character.forDigit(Character.digit(c, 10), 10);
        }
        return switch (c) {
            case '\u00a0', '\u2009', '\u202f' -> ' ';
            case '’' -> '\'';
            case '−' -> '-';
            default -> c;
        };
    }
}
