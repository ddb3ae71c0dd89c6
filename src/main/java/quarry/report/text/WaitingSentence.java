package quarry.report.text;

import quarry.capacity.batch.Waiting;

import java.math.BigDecimal;

/// What batch does to the decision on model units, in plain words.
public final class WaitingSentence {

    private WaitingSentence() {}

    public static String of(Waiting waiting, Figures figures) {
        return switch (waiting) {
            case Waiting.NotApplicable(String reason) -> reason;
            case Waiting.NotSold(var gaps) ->
                    "There is no batch to wait for: " + gaps.getFirst().reason() + ".";
            case Waiting.Known known -> sentence(known, figures);
        };
    }

    private static String sentence(Waiting.Known known, Figures figures) {
        if (known.share().signum() == 0) {
            return "All requests are real time by the plan; enter the share that could wait 24"
                    + " hours to hold batch against units.";
        }
        Waiting.Way cheapest = known.cheapest();
        String least =
                "If "
                        + figures.percent(known.share())
                        + " of the requests wait, cheapest is "
                        + name(cheapest)
                        + ": "
                        + figures.exactAmount(known.usd(cheapest))
                        + " a month";
        String saved =
                cheapest == Waiting.Way.ON_DEMAND
                        ? "."
                        : ", "
                                + figures.exactAmount(
                                        known.usd(Waiting.Way.ON_DEMAND).minus(known.usd(cheapest)))
                                + " less than all on demand.";
        return least + saved + units(known, figures);
    }

    private static String name(Waiting.Way way) {
        return switch (way) {
            case ON_DEMAND -> "all on demand";
            case UNITS -> "all on units";
            case BATCH_AND_ON_DEMAND -> "batch, and the rest on demand";
            case BATCH_AND_UNITS -> "batch, and the rest on units";
        };
    }

    private static String units(Waiting.Known known, Figures figures) {
        int before = known.none().units();
        int after = known.split().units();
        if (before == after) {
            return "";
        }
        return " Units that pay: "
                + figures.count(BigDecimal.valueOf(after))
                + " instead of "
                + figures.count(BigDecimal.valueOf(before))
                + ".";
    }
}
