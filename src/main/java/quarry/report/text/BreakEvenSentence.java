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

    private static final Texts WORDS = Texts.of(BreakEvenSentence.class);

    private final Figures figures;

    private BreakEvenSentence(Figures figures) {
        this.figures = figures;
    }

    public static String of(BreakEven answer, Figures figures) {
        BreakEvenSentence sentence = new BreakEvenSentence(figures);
        return switch (answer) {
            case BreakEven.Known known ->
                    sentence.withOtherTerm(known, sentence.verdict(known, known.asked()));
            case BreakEven.OnlyProvisioned forced -> sentence.forced(forced);
            case BreakEven.Unanswerable none ->
                    WORDS.get("verdict.none", none.gaps().getFirst().reason());
        };
    }

    /// What is said of one term of an answer.
    public static String of(BreakEven.Known known, TermAnswer term, Figures figures) {
        return new BreakEvenSentence(figures).verdict(known, term);
    }

    private String verdict(BreakEven.Known known, TermAnswer term) {
        return switch (term.verdict()) {
            case Verdict.Buy buy ->
                    WORDS.get("verdict.buys", load(buy), purchase(buy, term.price().term()));
            case Verdict.BuyNothing nothing ->
                    WORDS.get(
                            "verdict.nothing",
                            figures.percent(nothing.first().utilization()),
                            usd(nothing.first().saving()),
                            figures.percent(nothing.breakEvenUtilization()));
            case Verdict.Never(Optional<BigDecimal> from) ->
                    from.map(u -> WORDS.get("verdict.never", figures.percent(u)))
                            .orElse(WORDS.get("verdict.free"));
            case Verdict.TooLittle(Usd onDemand, Usd unit) ->
                    WORDS.get("verdict.too-little", usd(onDemand), usd(unit));
            case Verdict.AskForCapacity(PaidFor paidFor, BigDecimal most) ->
                    WORDS.get(
                            "verdict.capacity",
                            figures.whole(paidFor.requests().perHour()),
                            figures.whole(paidFor.tokens().perHour()),
                            units(figures, most.setScale(0, RoundingMode.FLOOR)),
                            known.question().model());
        };
    }

    private String load(Verdict.Buy buy) {
        UnitChoice.Unit last = buy.last();
        String idle =
                buy.next().utilization().signum() == 0
                        ? WORDS.get("verdict.next.never", "" + buy.next().number())
                        : WORDS.get(
                                "verdict.next.idle",
                                "" + buy.next().number(),
                                figures.percent(BigDecimal.ONE.subtract(buy.next().utilization())));
        Optional<BigDecimal> from = buy.breakEvenUtilization();
        if (from.isPresent() && last.utilization().compareTo(from.get()) >= 0) {
            return WORDS.get(
                    "verdict.load",
                    figures.percent(last.utilization()),
                    "" + last.number(),
                    figures.percent(from.get()),
                    idle);
        }
        return WORDS.get("verdict.replaces", "" + last.number(), usd(last.saving()), idle);
    }

    private String purchase(Verdict.Buy buy, Term term) {
        return WORDS.get("verdict.purchase", units(buy.units()), held(term), usd(buy.saving()));
    }

    /// Where another term costs less than the one asked for.
    private String withOtherTerm(BreakEven.Known known, String verdict) {
        Optional<TermAnswer> best = known.cheapestTerm();
        if (best.isEmpty() || total(best.get()).compareTo(total(known.asked())) >= 0) {
            return verdict;
        }
        return best.get().verdict() instanceof Verdict.Buy buy
                ? WORDS.get("verdict.cheaper", verdict, purchase(buy, best.get().price().term()))
                : verdict;
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
        if (least.peakUnits().isEmpty()) {
            return WORDS.get(
                    "verdict.forced.unknown",
                    held(least.price().term()),
                    usd(least.price().month()),
                    forced.question().model());
        }
        int peak = least.peakUnits().get();
        return WORDS.get(
                "verdict.forced",
                units(peak),
                held(least.price().term()),
                usd(least.peakSized().orElseThrow()));
    }

    private static String units(int units) {
        return units == 1 ? WORDS.get("units.one") : WORDS.get("units.many", "" + units);
    }

    /// A number of units.
    static String units(Figures figures, BigDecimal units) {
        return units.compareTo(BigDecimal.ONE) == 0
                ? WORDS.get("units.one")
                : WORDS.get("units.many", figures.count(units));
    }

    /// How long something is bought for.
    static String held(Term term) {
        return switch (term.months()) {
            case 0 -> WORDS.get("held.free");
            case 1 -> WORDS.get("held.one");
            default -> WORDS.get("held.many", "" + term.months());
        };
    }

    /// Without its sign.
    private String usd(Usd amount) {
        return figures.amount(new Usd(amount.value().abs())) + " " + figures.currencyCode();
    }
}
