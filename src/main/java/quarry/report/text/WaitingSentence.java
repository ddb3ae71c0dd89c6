package quarry.report.text;

import quarry.capacity.batch.Waiting;

import java.math.BigDecimal;

/// What batch does to the decision on model units, in plain words.
public final class WaitingSentence {

    private static final Texts WORDS = Texts.of(WaitingSentence.class);

    private WaitingSentence() {}

    public static String of(Waiting waiting, Figures figures) {
        return switch (waiting) {
            case Waiting.NotApplicable(String reason) -> reason;
            case Waiting.NotSold(var gaps) ->
                    WORDS.get("waiting.not-sold", gaps.getFirst().reason());
            case Waiting.Known known -> sentence(known, figures);
        };
    }

    private static String sentence(Waiting.Known known, Figures figures) {
        if (known.share().signum() == 0) {
            return WORDS.get("waiting.real-time");
        }
        Waiting.Way cheapest = known.cheapest();
        String least =
                WORDS.get(
                        "waiting.cheapest",
                        figures.percent(known.share()),
                        name(cheapest),
                        figures.exactAmount(known.usd(cheapest)));
        String saved =
                cheapest == Waiting.Way.ON_DEMAND
                        ? ""
                        : WORDS.get(
                                "waiting.saved",
                                figures.exactAmount(
                                        known.usd(Waiting.Way.ON_DEMAND)
                                                .minus(known.usd(cheapest))));
        return least + saved + "." + units(known, figures);
    }

    private static String name(Waiting.Way way) {
        return switch (way) {
            case ON_DEMAND -> WORDS.get("waiting.way.on-demand");
            case UNITS -> WORDS.get("waiting.way.units");
            case BATCH_AND_ON_DEMAND -> WORDS.get("waiting.way.batch-and-on-demand");
            case BATCH_AND_UNITS -> WORDS.get("waiting.way.batch-and-units");
        };
    }

    private static String units(Waiting.Known known, Figures figures) {
        int before = known.none().units();
        int after = known.split().units();
        if (before == after) {
            return "";
        }
        return WORDS.get(
                "waiting.units",
                figures.count(BigDecimal.valueOf(after)),
                figures.count(BigDecimal.valueOf(before)));
    }
}
