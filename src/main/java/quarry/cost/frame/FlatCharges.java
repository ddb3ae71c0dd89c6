package quarry.cost.frame;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Step;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Charges a counted quantity at the rate of its month: trainings, storage, windows, guardrail units, queries.
public final class FlatCharges {

    private final PlanContext context;
    private final Ledger ledger;

    public FlatCharges(PlanContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// @param singles tokens, minutes, queries …; converted to the rate's unit
    /// @param steps how the count comes about
    public void charge(
            Place place,
            Purpose purpose,
            RateKey key,
            Mode discounted,
            BigDecimal singles,
            Supplier<List<Step>> steps) {
        if (singles.signum() == 0) {
            return;
        }
        switch (context.rates().find(key, place.month())) {
            case Lookup.Missing missing -> ledger.noRate(place, missing);
            case Lookup.Found(Rate rate) -> {
                ledger.doubt(place, rate);
                BigDecimal quantity = rate.unit().of(singles);
                ledger.add(
                        Line.priced(
                                place.month(),
                                place.workload(),
                                place.deployment(),
                                purpose,
                                rate,
                                quantity,
                                context.discount(discounted),
                                _ -> steps(steps.get(), rate, singles)));
            }
        }
    }

    private static List<Step> steps(List<Step> count, Rate rate, BigDecimal singles) {
        List<Step> steps = new ArrayList<>(count);
        steps.add(
                new Step(
                        rate.key().component().label(),
                        rate.unit().of(singles),
                        rate.unit().id(),
                        Step.plain(singles) + " / " + Step.plain(rate.unit().size()),
                        ""));
        return steps;
    }
}
