package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.pricing.Results;
import quarry.cost.UnitCost;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.Optional;

/// Amounts over one span: worked out from those of the whole plan, and in words.
public final class SpanFigures {

    /// In place of an amount that is for nothing.
    public static final String NOTHING_SERVED = "nothing served";

    private static final int THREE_PLACES = 3;

    private final Figures figures;
    private final int months;
    private final Span span;

    public SpanFigures(Results results, Span span) {
        this.figures = results.figures();
        this.months = results.plan().months();
        this.span = span;
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
            case WHOLE_PLAN -> BigDecimal.ONE;
            case THOUSAND_REQUESTS -> cost.requests().movePointLeft(THREE_PLACES);
            case OUTCOME -> cost.outcomes();
        };
    }

    /// How a share came about: "312,480.00 USD in 12 months ÷ 12"; empty for the whole.
    public String reckoning(Usd whole, UnitCost cost, boolean oneMonth) {
        String sum = figures.exactAmount(whole);
        return switch (span) {
            case MONTHLY_MEAN ->
                    oneMonth || months == 1 ? "" : sum + " in " + months + " months ÷ " + months;
            case WHOLE_PLAN -> "";
            case THOUSAND_REQUESTS ->
                    sum + " ÷ " + figures.count(cost.requests()) + " requests × 1,000";
            case OUTCOME -> sum + " ÷ " + figures.count(cost.outcomes()) + " outcomes";
        };
    }

    public String amount(Usd amount) {
        return isUnitCost() ? figures.unitCost(amount) : figures.amount(amount);
    }

    public String exact(Usd amount) {
        return isUnitCost() ? figures.exactUnitCost(amount) : figures.exactAmount(amount);
    }

    String difference(Usd amount) {
        return isUnitCost() ? figures.unitDifference(amount) : figures.difference(amount);
    }

    private boolean isUnitCost() {
        return span == Span.THOUSAND_REQUESTS || span == Span.OUTCOME;
    }
}
