package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.UnitCost;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Optional;

/// Amounts over one span: worked out from those of the whole plan, and in words.
public final class SpanFigures {

    private static final Texts WORDS = Texts.of(SpanFigures.class);

    private static final int THREE_PLACES = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final Figures figures;
    private final int months;
    private final Span span;

    public SpanFigures(Results results, Span span) {
        this.figures = results.figures();
        this.months = results.plan().months();
        this.span = span;
    }

    /// In place of an amount that is for nothing.
    public static String nothingServed() {
        return WORDS.get("nothing-served");
    }

    Span span() {
        return span;
    }

    /// The unit of the amounts, in the display currency.
    String heading() {
        return span.heading(figures.currencyCode());
    }

    /// What one month cost, in itself or for each of what it served.
    Optional<Usd> ofMonth(UnitCost cost) {
        return share(cost.amount().net(), cost, true);
    }

    /// A total, which says so where it is not complete.
    String total(Usd net, boolean complete) {
        if (complete) {
            return amount(net);
        }
        return net.isZero() ? WORDS.get("incomplete") : WORDS.get("amount.incomplete", amount(net));
    }

    /// A whole amount as its share for a month, a request or an outcome; none where nothing is served.
    ///
    /// @param cost whose requests and outcomes count
    /// @param oneMonth whether the amount is that of a single month
    public Optional<Usd> share(Usd whole, UnitCost cost, boolean oneMonth) {
        BigDecimal count = count(cost, oneMonth);
        return count.signum() > 0
                ? Optional.of(new Usd(Precision.quotient(whole.value(), count)))
                : Optional.empty();
    }

    private BigDecimal count(UnitCost cost, boolean oneMonth) {
        return switch (span) {
            case MONTHLY_MEAN -> BigDecimal.valueOf(oneMonth ? 1 : months);
            case YEAR ->
                    oneMonth
                            ? BigDecimal.ONE
                            : Precision.quotient(BigDecimal.valueOf(months), MONTHS_OF_A_YEAR);
            case WHOLE_PLAN -> BigDecimal.ONE;
            case REQUEST -> cost.requests();
            case THOUSAND_REQUESTS -> cost.requests().movePointLeft(THREE_PLACES);
            case OUTCOME -> cost.outcomes();
        };
    }

    /// How a share came about: "312,480.00 USD in 12 months ÷ 12"; empty for the whole.
    public String reckoning(Usd whole, UnitCost cost, boolean oneMonth) {
        String sum = figures.exactAmount(whole);
        return switch (span) {
            case MONTHLY_MEAN ->
                    oneMonth || months == 1 ? "" : WORDS.get("reckoning.month", sum, "" + months);
            case YEAR ->
                    oneMonth || months == MONTHS_OF_A_YEAR.intValue()
                            ? ""
                            : months == 1
                                    ? WORDS.get("reckoning.year.one", sum)
                                    : WORDS.get("reckoning.year", sum, "" + months);
            case WHOLE_PLAN -> "";
            case REQUEST -> WORDS.get("reckoning.request", sum, figures.count(cost.requests()));
            case THOUSAND_REQUESTS ->
                    WORDS.get(
                            "reckoning.thousand",
                            sum,
                            figures.count(cost.requests()),
                            figures.whole(THOUSAND));
            case OUTCOME -> WORDS.get("reckoning.outcome", sum, figures.count(cost.outcomes()));
        };
    }

    public String amount(Usd amount) {
        return span.isUnitCost() ? figures.unitCost(amount) : figures.amount(amount);
    }

    public String exact(Usd amount) {
        return span.isUnitCost() ? figures.exactUnitCost(amount) : figures.exactAmount(amount);
    }

    String difference(Usd amount) {
        return span.isUnitCost() ? figures.unitDifference(amount) : figures.difference(amount);
    }
}
