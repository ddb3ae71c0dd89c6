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
/// @param workload empty for what no workload can be charged with, e.g. idle units of a pool
/// @param deployment index in the scenario's list, or [#NO_DEPLOYMENT]
/// @param quantity in the rate's unit, e.g. 2480 of `1M tokens`
/// @param amount at list rate, exact
/// @param discount what the list amount is multiplied by; 1 without a discount
/// @param net after discounts, exact
public record Line(
        YearMonth month,
        String workload,
        int deployment,
        Purpose purpose,
        Rate rate,
        BigDecimal quantity,
        Usd amount,
        BigDecimal discount,
        Usd net,
        Derivation derivation) {

    /// The index of lines that belong to no single deployment.
    public static final int NO_DEPLOYMENT = -1;

    /// The workload of lines that no workload can be charged with.
    public static final String NO_WORKLOAD = "";

    /// Prices a quantity: list amount and net follow from rate and discount factor.
    public static Line priced(
            YearMonth month,
            String workload,
            int deployment,
            Purpose purpose,
            Rate rate,
            BigDecimal quantity,
            BigDecimal discount,
            Derivation derivation) {
        Usd amount = new Usd(quantity.multiply(rate.usd()));
        return new Line(
                month,
                workload,
                deployment,
                purpose,
                rate,
                quantity,
                amount,
                discount,
                discount.compareTo(BigDecimal.ONE) == 0 ? amount : amount.times(discount),
                derivation);
    }

    public Component component() {
        return rate.key().component();
    }

    public Unit unit() {
        return rate.unit();
    }

    /// Every figure that leads to this amount, the amount itself last.
    public List<Step> explanation() {
        List<Step> steps = new ArrayList<>(derivation.quantitySteps(this));
        steps.add(
                new Step(
                        "Rate",
                        rate.usd(),
                        "USD per " + unit().id(),
                        rate.key().text(),
                        rate.provenance()));
        steps.add(
                new Step(
                        "List amount",
                        amount.value(),
                        "USD",
                        Step.plain(quantity) + " × " + Step.plain(rate.usd()),
                        ""));
        if (discount.compareTo(BigDecimal.ONE) != 0) {
            steps.add(
                    new Step(
                            "Net amount",
                            net.value(),
                            "USD",
                            Step.plain(amount.value()) + " × " + Step.plain(discount),
                            "$.discounts"));
        }
        return steps;
    }
}
