package quarry.report.text;

import quarry.money.DisplayCurrency;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people read them, in one locale and one display currency. Rounding happens here and nowhere before.
public final class Figures {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /// A figure on its own with groups or decimals, which no part of an id is.
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![\\p{Alnum}.,:_-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+)"
                            + "(?![\\p{Alnum}:_-]|[.,]\\d)");

    private final Locale locale;
    private final DisplayCurrency currency;

    public Figures(Locale locale, DisplayCurrency currency) {
        this.locale = locale;
        this.currency = currency;
    }

    public Locale locale() {
        return locale;
    }

    public String currencyCode() {
        return currency.code();
    }

    /// For tables: without cents from 1,000 up, without the currency code; under a cent its first two digits.
    public String amount(Usd amount) {
        BigDecimal shown = currency.shown(amount);
        if (tiny(shown)) {
            return significant(shown, 2, 2);
        }
        boolean cents = shown.abs().compareTo(THOUSAND) < 0;
        return decimal(shown, cents ? 2 : 0, cents ? 2 : 0);
    }

    /// With cents and code: `26,040.00 USD`; amounts under a cent show their first digits.
    public String exactAmount(Usd amount) {
        BigDecimal shown = currency.shown(amount);
        String digits = tiny(shown) ? significant(shown, 4, 2) : decimal(shown, 2, 2);
        return digits + " " + currency.code();
    }

    private static boolean tiny(BigDecimal shown) {
        return shown.signum() != 0 && shown.abs().compareTo(CENT) < 0;
    }

    /// What a single thing costs: as an amount, but under 1 with its first four digits.
    public String unitCost(Usd amount) {
        BigDecimal shown = currency.shown(amount);
        boolean small = shown.signum() != 0 && shown.abs().compareTo(BigDecimal.ONE) < 0;
        return small ? significant(shown, 4, 2) : amount(amount);
    }

    /// The same with code, and from 1 up with cents.
    public String exactUnitCost(Usd amount) {
        BigDecimal shown = currency.shown(amount);
        boolean small = shown.abs().compareTo(BigDecimal.ONE) < 0;
        return small ? unitCost(amount) + " " + currency.code() : exactAmount(amount);
    }

    public String unitDifference(Usd amount) {
        return signed(unitCost(new Usd(amount.value().abs())), amount.value().signum());
    }

    /// With its sign, for differences: `+1,200` or `−64.20`.
    public String difference(Usd amount) {
        return signed(amount(new Usd(amount.value().abs())), amount.value().signum());
    }

    /// A share of 1 as a percentage with one decimal: `64.0 %`.
    public String percent(BigDecimal share) {
        return decimal(share.movePointRight(2), 1, 1) + " %";
    }

    public String signedPercent(BigDecimal share) {
        return signed(percent(share.abs()), share.signum());
    }

    /// All digits of a rate, which is always in US dollars.
    public String rate(BigDecimal usd) {
        return decimal(usd, 2, 12);
    }

    /// A count to the nearest whole.
    public String whole(BigDecimal value) {
        return decimal(value, 0, 0);
    }

    /// A count with separators, at most three decimals.
    public String count(BigDecimal value) {
        return decimal(value, 0, 3);
    }

    /// A quantity of a rate's unit: as a count, but under 1 with its first three digits.
    public String quantity(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) < 0 ? significant(value, 3, 0) : count(value);
    }

    /// A large count in short: `80.0 M`, `26.0 k`; the exact figure belongs beside it.
    public String shortCount(BigDecimal value) {
        BigDecimal magnitude = value.abs();
        if (magnitude.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) >= 0) {
            return decimal(value.movePointLeft(12), 1, 1) + " T";
        }
        if (magnitude.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return decimal(value.movePointLeft(9), 1, 1) + " G";
        }
        if (magnitude.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return decimal(value.movePointLeft(6), 1, 1) + " M";
        }
        if (magnitude.compareTo(THOUSAND) >= 0) {
            return decimal(value.movePointLeft(3), 1, 1) + " k";
        }
        return count(value);
    }

    /// All digits of a figure that stands in a sum or a product, without groups.
    public String plain(BigDecimal value) {
        return retold(value.toPlainString());
    }

    /// A text of the core, which is English, with its figures as this locale writes them. Names do not belong in it.
    public String retold(String english) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return ENGLISH.matcher(english).replaceAll(figure -> local(figure.group(), symbols));
    }

    private static String local(String figure, DecimalFormatSymbols symbols) {
        StringBuilder local = new StringBuilder(figure);
        for (int i = 0; i < local.length(); i++) {
            switch (local.charAt(i)) {
                case ',' -> local.setCharAt(i, symbols.getGroupingSeparator());
                case '.' -> local.setCharAt(i, symbols.getDecimalSeparator());
                default -> {}
            }
        }
        return Matcher.quoteReplacement(local.toString());
    }

    /// A value at an axis.
    public String tick(double value, int places) {
        return decimal(BigDecimal.valueOf(value), places, places);
    }

    private String significant(BigDecimal value, int digits, int minimumPlaces) {
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        int places = Math.max(minimumPlaces, rounded.stripTrailingZeros().scale());
        return decimal(rounded, minimumPlaces, places);
    }

    private static String signed(String digits, int sign) {
        return sign > 0 ? "+" + digits : sign < 0 ? "−" + digits : digits;
    }

    private String decimal(BigDecimal value, int minimumPlaces, int maximumPlaces) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(minimumPlaces);
        format.setMaximumFractionDigits(maximumPlaces);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
