package quarry.report.text;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.ForcedTerm;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.Verdict;
import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answer of a break-even in plain words: what a unit's load is, from where it pays, what to buy.
public final class BreakEvenSentence {

    private final Figures figures;

    private BreakEvenSentence(Figures figures) {
        this.figures = figures;
    }

    public static String of(BreakEven answer, Figures figures) {
        BreakEvenSentence sentence = new BreakEvenSentence(figures);
        return switch (answer) {
            case BreakEven.Known known ->
                    sentence.verdict(known, known.asked()) + sentence.otherTerm(known);
            case BreakEven.OnlyProvisioned forced -> sentence.forced(forced);
            case BreakEven.Unanswerable none -> "No answer: " + none.gaps().getFirst().reason();
        };
    }

    /// What is said of one term of an answer.
    public static String of(BreakEven.Known known, TermAnswer term, Figures figures) {
        return new BreakEvenSentence(figures).verdict(known, term);
    }

    private String verdict(BreakEven.Known known, TermAnswer term) {
        return switch (term.verdict()) {
            case Verdict.Buy buy -> load(buy) + " Buy " + purchase(buy, term.price().term());
            case Verdict.BuyNothing nothing ->
                    "At "
                            + figures.percent(nothing.first().utilization())
                            + " of its hours' load unit 1 would cost "
                            + usd(nothing.first().saving())
                            + " a month more than it replaces; it pays from "
                            + figures.percent(nothing.breakEvenUtilization())
                            + ". Stay on demand.";
            case Verdict.Never(Optional<BigDecimal> from) ->
                    from.map(
                                            u ->
                                                    "A unit pays from "
                                                            + figures.percent(u)
                                                            + " of its hours' load: ")
                                    .orElse("These requests cost nothing on demand: a unit pays ")
                            + "never, on price alone. Stay on demand.";
            case Verdict.TooLittle(Usd onDemand, Usd unit) ->
                    "All requests of the month cost "
                            + usd(onDemand)
                            + " on demand and one unit "
                            + usd(unit)
                            + ": no unit pays, whatever it serves. Stay on demand.";
            case Verdict.AskForCapacity(PaidFor paidFor, BigDecimal most) ->
                    "A unit's hour is paid for at "
                            + figures.whole(paidFor.requests().perHour())
                            + " requests an hour, "
                            + figures.whole(paidFor.tokens().perHour())
                            + " tokens; no more than "
                            + figures.count(whole(most))
                            + (whole(most).compareTo(BigDecimal.ONE) == 0 ? " unit" : " units")
                            + " can pay. Whether one serves that much AWS does not publish: ask"
                            + " the account team for the input and output tokens per minute of"
                            + " one model unit of "
                            + known.question().model()
                            + " and enter them under modelUnits.";
        };
    }

    private static BigDecimal whole(BigDecimal units) {
        return units.setScale(0, RoundingMode.FLOOR);
    }

    private String load(Verdict.Buy buy) {
        UnitChoice.Unit last = buy.last();
        String idle =
                buy.next().utilization().signum() == 0
                        ? "; unit " + buy.next().number() + " would never be used."
                        : "; unit "
                                + buy.next().number()
                                + " would stand idle "
                                + figures.percent(BigDecimal.ONE.subtract(buy.next().utilization()))
                                + " of the time.";
        Optional<BigDecimal> from = buy.breakEvenUtilization();
        if (from.isPresent() && last.utilization().compareTo(from.get()) >= 0) {
            return "At "
                    + figures.percent(last.utilization())
                    + " of its hours' load unit "
                    + last.number()
                    + " pays from "
                    + figures.percent(from.get())
                    + idle;
        }
        return "Unit "
                + last.number()
                + " replaces "
                + usd(last.saving())
                + " a month more than it costs"
                + idle;
    }

    private String purchase(Verdict.Buy buy, Term term) {
        return units(buy.units())
                + " "
                + held(term)
                + ": "
                + usd(buy.saving())
                + " a month less than on demand.";
    }

    /// Where another term costs less than the one asked for.
    private String otherTerm(BreakEven.Known known) {
        Optional<TermAnswer> best = known.cheapestTerm();
        if (best.isEmpty() || total(best.get()).compareTo(total(known.asked())) >= 0) {
            return "";
        }
        return best.get().verdict() instanceof Verdict.Buy buy
                ? " Best of all terms: " + purchase(buy, best.get().price().term())
                : "";
    }

    private static Usd total(TermAnswer term) {
        return term.units().orElseThrow().cheapest().total();
    }

    private String forced(BreakEven.OnlyProvisioned forced) {
        List<ForcedTerm> terms = forced.terms();
        ForcedTerm least =
                terms.stream()
                        .min(Comparator.comparing(t -> t.price().month()))
                        .orElseGet(forced::asked);
        String start = "This custom model is not sold on demand, so its units are bought anyway: ";
        if (least.peakUnits().isEmpty()) {
            return start
                    + "one "
                    + held(least.price().term())
                    + " costs "
                    + usd(least.price().month())
                    + " a month. How many it takes AWS does not publish: ask the account team for"
                    + " the input and output tokens per minute of one model unit of "
                    + forced.question().model()
                    + " and enter them under modelUnits.";
        }
        int peak = least.peakUnits().get();
        return start
                + "the peak hour takes "
                + units(peak)
                + ", which cost least "
                + held(least.price().term())
                + ", "
                + usd(least.peakSized().orElseThrow())
                + " a month.";
    }

    private static String units(int units) {
        return units == 1 ? "1 unit" : units + " units";
    }

    private static String held(Term term) {
        return switch (term.months()) {
            case 0 -> "without a commitment";
            case 1 -> "for 1 month";
            default -> "for " + term.months() + " months";
        };
    }

    /// Without its sign.
    private String usd(Usd amount) {
        return figures.amount(new Usd(amount.value().abs())) + " " + figures.currencyCode();
    }
}
