package quarry.cost;

import quarry.money.Usd;
import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.Unit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One priced line of a statement: quantity × rate.
///
/// Quantity, list amount and net are products, worked out when asked for.
///
/// @param workload empty for what no workload can be charged with, e.g. idle units of a pool
/// @param deployment index in the scenario's list, or [#NO_DEPLOYMENT]
/// @param charge of each of the things counted
/// @param count how many of them: requests, or 1 where the charge has the whole quantity
public record Line(
        YearMonth month,
        String workload,
        int deployment,
        Purpose purpose,
        Charge charge,
        BigDecimal count,
        Derivation derivation) {

    /// The index of lines that belong to no single deployment.
    public static final int NO_DEPLOYMENT = -1;

    /// The workload of lines that no workload can be charged with.
    public static final String NO_WORKLOAD = "";

    /// A line of one quantity.
    public static Line priced(
            YearMonth month,
            String workload,
            int deployment,
            Purpose purpose,
            Rate rate,
            BigDecimal quantity,
            BigDecimal discount,
            Derivation derivation) {
        return new Line(
                month,
                workload,
                deployment,
                purpose,
                Charge.of(rate, quantity, discount),
                BigDecimal.ONE,
                derivation);
    }

    public Rate rate() {
        return charge.rate();
    }

    /// In the rate's unit, e.g. 2480 of `1M tokens`.
    public BigDecimal quantity() {
        return count.multiply(charge.quantity());
    }

    /// At list rate, exact.
    public Usd amount() {
        return charge.amount().times(count);
    }

    /// What the list amount is multiplied by; 1 without a discount.
    public BigDecimal discount() {
        return charge.discount();
    }

    /// After discounts, exact.
    public Usd net() {
        return charge.net().times(count);
    }

    public Component component() {
        return rate().key().component();
    }

    public Unit unit() {
        return rate().unit();
    }

    /// Every figure that leads to this amount, the amount itself last.
    public List<Step> explanation() {
        List<Step> steps = new ArrayList<>(derivation.quantitySteps(this));
        steps.add(
                new Step(
                        "Rate",
                        rate().usd(),
                        "USD per " + unit().id(),
                        rate().key().text(),
                        rate().provenance()));
        steps.add(
                new Step(
                        "List amount",
                        amount().value(),
                        "USD",
                        Step.plain(quantity()) + " × " + Step.plain(rate().usd()),
                        ""));
        if (discount().compareTo(BigDecimal.ONE) != 0) {
            steps.add(
                    new Step(
                            "Net amount",
                            net().value(),
                            "USD",
                            Step.plain(amount().value()) + " × " + Step.plain(discount()),
                            "$.discounts"));
        }
        return steps;
    }
}
