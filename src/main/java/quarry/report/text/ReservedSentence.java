package quarry.report.text;

import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.reserved.ReservedSide;
import quarry.capacity.reserved.ReservedTerm;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// Whether the reserved tier pays, in plain words.
public final class ReservedSentence {

    private static final Texts WORDS = Texts.of(ReservedSentence.class);

    private final Figures figures;

    private ReservedSentence(Figures figures) {
        this.figures = figures;
    }

    public static String of(ReservedAnswer answer, Figures figures) {
        return switch (answer) {
            case ReservedAnswer.Unanswerable none ->
                    WORDS.get("reserved.none", none.gaps().getFirst().reason());
            case ReservedAnswer.Known known -> new ReservedSentence(figures).sentence(known);
        };
    }

    private String sentence(ReservedAnswer.Known known) {
        ReservedTerm best =
                known.terms().stream()
                        .min(Comparator.comparing(t -> t.cheapest().total()))
                        .orElseThrow();
        if (best.cheapest().isNothing()) {
            return WORDS.get(
                    "reserved.nothing",
                    side("reserved.input", "reserved.input.unused", best.input()),
                    side("reserved.output", "reserved.output.unused", best.output()));
        }
        ReservedTerm.Reservation bought = best.cheapest();
        return WORDS.get(
                "reserved.buy",
                thousands(bought.inputThousands()),
                thousands(bought.outputThousands()),
                BreakEvenSentence.held(best.term()),
                figures.exactAmount(known.onDemand().minus(bought.total())),
                figures.percent(bought.overflowShare()),
                side("reserved.begin.input", "reserved.begin.input.unused", best.input()),
                side("reserved.output", "reserved.output.unused", best.output()));
    }

    private String side(String pays, String unused, ReservedSide side) {
        Optional<BigDecimal> from = side.breakEvenUtilization();
        return from.map(u -> WORDS.get(pays, figures.percent(u)))
                .orElseGet(() -> WORDS.get(unused));
    }

    private String thousands(long thousands) {
        return figures.count(BigDecimal.valueOf(thousands).movePointRight(3));
    }
}
