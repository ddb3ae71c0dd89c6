package quarry.report.text;

import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.reserved.ReservedSide;
import quarry.capacity.reserved.ReservedTerm;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// Whether the reserved tier pays, in plain words.
public final class ReservedSentence {

    private final Figures figures;

    private ReservedSentence(Figures figures) {
        this.figures = figures;
    }

    public static String of(ReservedAnswer answer, Figures figures) {
        return switch (answer) {
            case ReservedAnswer.Unanswerable none ->
                    "No answer for the reserved tier: " + none.gaps().getFirst().reason() + ".";
            case ReservedAnswer.Known known -> new ReservedSentence(figures).sentence(known);
        };
    }

    private String sentence(ReservedAnswer.Known known) {
        ReservedTerm best =
                known.terms().stream()
                        .min(Comparator.comparing(t -> t.cheapest().total()))
                        .orElseThrow();
        if (best.cheapest().isNothing()) {
            return "No reservation costs less than on demand: "
                    + sides(best)
                    + ", and this load fills too little of it.";
        }
        ReservedTerm.Reservation bought = best.cheapest();
        return "Reserve "
                + thousands(bought.inputThousands())
                + " input and "
                + thousands(bought.outputThousands())
                + " output tokens per minute for "
                + term(best.term())
                + ": "
                + figures.exactAmount(known.onDemand().minus(bought.total()))
                + " a month less than on demand, with "
                + figures.percent(bought.overflowShare())
                + " of the requests overflowing. "
                + capital(sides(best))
                + ".";
    }

    private String sides(ReservedTerm term) {
        return side("input", term.input()) + ", " + side("output", term.output());
    }

    private String side(String name, ReservedSide side) {
        Optional<BigDecimal> from = side.breakEvenUtilization();
        return from.map(u -> name + " pays from " + figures.percent(u) + " of its hours' load")
                .orElse(name + " is not used");
    }

    private String thousands(long thousands) {
        return figures.count(BigDecimal.valueOf(thousands).movePointRight(3));
    }

    private static String term(Term term) {
        return term.months() == 1 ? "1 month" : term.months() + " months";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
