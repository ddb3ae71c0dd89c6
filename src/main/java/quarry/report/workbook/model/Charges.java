package quarry.report.workbook.model;

import quarry.cost.frame.PlanContext;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.TokenRates;
import quarry.report.workbook.model.MonthsSheet.Charge;
import quarry.report.workbook.sheet.Formula;

import java.time.YearMonth;

/// Finds the cell of the rate that an amount is charged at.
final class Charges {

    private static final Formula NO_RATE =
            Formula.atom("\"" + MonthsSheet.NO_RATE + "\"", Double.NaN);

    private final PlanContext context;
    private final RateCells rates;

    Charges(PlanContext context, RateCells rates) {
        this.context = context;
        this.rates = rates;
    }

    /// A rate that does not depend on the size of a request.
    Charge flat(RateKey key, YearMonth month, Mode discounted) {
        return charge(cell(context.rates().find(key, month)), discounted);
    }

    /// The rate of a token component, by long-context level at the size of the request.
    Charge tokens(
            RateKey route, Component component, YearMonth month, Formula size, Mode discounted) {
        TokenRates levels = context.rates().tokenRates(route, month);
        Formula rate = cell(levels.find(component, levels.levels() - 1));
        boolean certain = !rate.isWord();
        for (int level = levels.levels() - 2; level >= 0; level--) {
            Formula lower = cell(levels.find(component, level));
            certain &= !lower.isWord();
            if (!lower.text().equals(rate.text())) {
                rate = size.ifAbove(Formula.number(levels.above(level + 1)), rate, lower);
            }
        }
        return new Charge(rate, certain, discounted);
    }

    private static Charge charge(Formula rate, Mode discounted) {
        return new Charge(rate, !rate.isWord(), discounted);
    }

    private Formula cell(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(var rate) -> rates.of(rate);
            case Lookup.Missing _ -> NO_RATE;
        };
    }
}
