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
        String demand = "If demand turns out " + figures.count(factor) + " times the plan's, ";
        return switch (regret) {
            case Regret.Priced priced ->
                    priced.usd().isZero()
                            ? demand + "this schedule is still the best."
                            : demand
                                    + "it costs "
                                    + figures.exactAmount(priced.usd())
                                    + " more than the best schedule for that.";
            case Regret.TooFew(var month, int running, int required, var _) ->
                    demand
                            + running
                            + " units run in "
                            + month
                            + " where "
                            + required
                            + " are needed, and nothing else serves this model.";
        };
    }

    private String sentence(CommitmentSchedule schedule) {
        List<UnitPurchase> bought = schedule.best().purchases();
        if (bought.isEmpty()) {
            return "Buy no units: in no month do they replace what they cost.";
        }
        String named =
                bought.stream()
                        .limit(MOST_NAMED)
                        .map(this::purchase)
                        .collect(Collectors.joining(", "));
        String more =
                bought.size() > MOST_NAMED
                        ? " and " + (bought.size() - MOST_NAMED) + " more purchases"
                        : "";
        return "Buy " + named + more + ". " + comparison(schedule) + left(schedule);
    }

    private String purchase(UnitPurchase purchase) {
        String units =
                figures.count(BigDecimal.valueOf(purchase.units()))
                        + (purchase.units() == 1 ? " unit" : " units");
        if (purchase.term() == Term.NONE) {
            return units + " without a term in " + purchase.start();
        }
        int months = purchase.term().months();
        return units
                + (months == 1 ? " for 1 month" : " for " + months + " months")
                + " from "
                + purchase.start();
    }

    private String comparison(CommitmentSchedule schedule) {
        String all = figures.exactAmount(schedule.best().cost().total()) + " over the plan";
        String against =
                List.of(
                                against(schedule, schedule.nothing(), "buying nothing"),
                                against(schedule, schedule.peak(), "buying for the peak"),
                                against(schedule, schedule.oneSize(), "the best single size"))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return "That is " + all + (against.isEmpty() ? "." : ": " + against + ".");
    }

    private Optional<String> against(CommitmentSchedule schedule, Alternative other, String name) {
        if (!(other instanceof Alternative.Priced priced)) {
            return Optional.empty();
        }
        Usd saved = schedule.savedAgainst(priced.schedule());
        return Optional.of(
                saved.isZero()
                        ? "as much as " + name
                        : figures.exactAmount(new Usd(saved.value().abs()))
                                + (saved.value().signum() > 0 ? " less than " : " more than ")
                                + name);
    }

    private String left(CommitmentSchedule schedule) {
        Usd left = schedule.best().cost().left();
        return left.isZero()
                ? ""
                : " Commitment left after the plan: " + figures.exactAmount(left) + ".";
    }
}
