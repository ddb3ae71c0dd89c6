package quarry.report.text;

import quarry.capacity.schedule.Alternative;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.capacity.schedule.UnitPurchase;
import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// When to commit and what it saves, in plain words.
public final class ScheduleSentence {

    private static final Texts WORDS = Texts.of(ScheduleSentence.class);

    private static final int MOST_NAMED = 4;

    private final Figures figures;

    private ScheduleSentence(Figures figures) {
        this.figures = figures;
    }

    /// What to buy, and what it saves against the rules of thumb.
    public static String of(CommitmentSchedule schedule, Figures figures) {
        return new ScheduleSentence(figures).sentence(schedule);
    }

    /// What the schedule costs too much if demand turns out otherwise.
    ///
    /// @param factor what requests are then multiplied by
    public static String of(Regret regret, BigDecimal factor, Figures figures) {
        String demand = figures.count(factor);
        return switch (regret) {
            case Regret.Priced priced ->
                    priced.usd().isZero()
                            ? WORDS.get("regret.none", demand)
                            : WORDS.get("regret.costs", demand, figures.exactAmount(priced.usd()));
            case Regret.TooFew(var month, int running, int required, var _) ->
                    WORDS.get("regret.too-few", demand, "" + running, "" + month, "" + required);
        };
    }

    private String sentence(CommitmentSchedule schedule) {
        List<UnitPurchase> bought = schedule.best().purchases();
        if (bought.isEmpty()) {
            return WORDS.get("schedule.none");
        }
        String named =
                bought.stream()
                        .limit(MOST_NAMED)
                        .map(this::purchase)
                        .collect(Collectors.joining(", "));
        String more =
                bought.size() <= MOST_NAMED
                        ? ""
                        : bought.size() == MOST_NAMED + 1
                                ? WORDS.get("schedule.more.one")
                                : WORDS.get("schedule.more", "" + (bought.size() - MOST_NAMED));
        return WORDS.get("schedule.buy", named, more, comparison(schedule), left(schedule));
    }

    private String purchase(UnitPurchase purchase) {
        String units = BreakEvenSentence.units(figures, BigDecimal.valueOf(purchase.units()));
        return purchase.term() == Term.NONE
                ? WORDS.get("schedule.free", units, "" + purchase.start())
                : WORDS.get(
                        "schedule.from",
                        units,
                        BreakEvenSentence.held(purchase.term()),
                        "" + purchase.start());
    }

    private String comparison(CommitmentSchedule schedule) {
        String all = figures.exactAmount(schedule.best().cost().total());
        String against =
                List.of(
                                against(
                                        schedule,
                                        schedule.nothing(),
                                        WORDS.get("schedule.nothing")),
                                against(schedule, schedule.peak(), WORDS.get("schedule.peak")),
                                against(
                                        schedule,
                                        schedule.oneSize(),
                                        WORDS.get("schedule.one-size")))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return against.isEmpty()
                ? WORDS.get("schedule.total", all)
                : WORDS.get("schedule.against", all, against);
    }

    private Optional<String> against(CommitmentSchedule schedule, Alternative other, String name) {
        if (!(other instanceof Alternative.Priced priced)) {
            return Optional.empty();
        }
        Usd saved = schedule.savedAgainst(priced.schedule());
        return Optional.of(
                saved.isZero()
                        ? WORDS.get("schedule.as-much", name)
                        : WORDS.get(
                                saved.value().signum() > 0 ? "schedule.less" : "schedule.more-than",
                                figures.exactAmount(new Usd(saved.value().abs())),
                                name));
    }

    private String left(CommitmentSchedule schedule) {
        Usd left = schedule.best().cost().left();
        return left.isZero() ? "" : WORDS.get("schedule.left", figures.exactAmount(left));
    }
}
