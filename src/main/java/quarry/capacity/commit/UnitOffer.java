package quarry.capacity.commit;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.schedule.Block;
import quarry.cost.frame.PlanContext;
import quarry.money.Usd;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A block for sale, and where its price comes from: rate of the month it starts in × hours of each month ×
/// discount.
///
/// @param rate of a unit's hour, with its provenance
/// @param discount what the list price is multiplied by
public record UnitOffer(Block block, Rate rate, BigDecimal discount) {

    /// Every block that is sold in one of these months and ends within them.
    static List<UnitOffer> of(
            BreakEvenQuestion question, PlanContext context, List<YearMonth> months) {
        List<UnitOffer> offers = new ArrayList<>();
        for (Term term : Term.values()) {
            for (int start = 0; start + Block.months(term) <= months.size(); start++) {
                int at = start;
                rate(question, context, term, months.get(start))
                        .ifPresent(rate -> offers.add(of(rate, at, context, months)));
            }
        }
        return offers;
    }

    static Optional<Rate> rate(
            BreakEvenQuestion question, PlanContext context, Term term, YearMonth month) {
        return lookup(question, context, term, month) instanceof Lookup.Found(Rate rate)
                ? Optional.of(rate)
                : Optional.empty();
    }

    static Lookup lookup(
            BreakEvenQuestion question, PlanContext context, Term term, YearMonth month) {
        RateKey key =
                RateKey.modelUnit(question.model(), question.region(), question.scope(), term);
        return context.rates().find(key, month);
    }

    private static UnitOffer of(Rate rate, int start, PlanContext context, List<YearMonth> months) {
        Term term = rate.key().term();
        BigDecimal discount = context.discount(Mode.PROVISIONED);
        Usd hour = new Usd(rate.usd()).times(discount);
        List<Usd> bills = new ArrayList<>();
        for (YearMonth month : months.subList(start, start + Block.months(term))) {
            bills.add(hour.times(context.hours(month).hours()));
        }
        return new UnitOffer(new Block(term, start, bills), rate, discount);
    }
}
