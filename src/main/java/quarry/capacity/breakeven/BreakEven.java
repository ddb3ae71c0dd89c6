package quarry.capacity.breakeven;

import quarry.cost.Gap;
import quarry.plan.Problem;
import quarry.rates.Term;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answer to a question of break-even.
public sealed interface BreakEven {

    BreakEvenQuestion question();

    /// What a reader of the figures should know.
    List<Problem> warnings();

    /// @param demand empty if nobody said what a unit serves: then there is no utilization anywhere
    /// @param terms every term that is sold, the shortest first, the one asked for among them
    record Known(
            BreakEvenQuestion question,
            OnDemandMix onDemand,
            Optional<UnitDemand> demand,
            List<TermAnswer> terms,
            List<Problem> warnings)
            implements BreakEven {

        public Known {
            terms = List.copyOf(terms);
            warnings = List.copyOf(warnings);
        }

        /// The term asked for.
        public TermAnswer asked() {
            return term(question.term()).orElseThrow();
        }

        public Optional<TermAnswer> term(Term term) {
            return terms.stream().filter(t -> t.price().term() == term).findFirst();
        }

        /// The term whose cheapest number of units costs least; of equals the shortest. Empty without a capacity.
        public Optional<TermAnswer> cheapestTerm() {
            return terms.stream()
                    .filter(t -> t.units().isPresent())
                    .min(Comparator.comparing(t -> t.units().orElseThrow().cheapest().total()));
        }
    }

    /// A custom model that is not sold on demand: units are bought anyway, the question is how many and on which
    /// term.
    ///
    /// @param demand empty if nobody said what a unit serves
    /// @param terms every term that is sold, the shortest first, the one asked for among them
    /// @param notSold the on-demand rates that there are none of
    record OnlyProvisioned(
            BreakEvenQuestion question,
            Optional<UnitDemand> demand,
            List<ForcedTerm> terms,
            List<Gap> notSold,
            List<Problem> warnings)
            implements BreakEven {

        public OnlyProvisioned {
            terms = List.copyOf(terms);
            notSold = List.copyOf(notSold);
            warnings = List.copyOf(warnings);
        }

        /// The term asked for.
        public ForcedTerm asked() {
            return terms.stream()
                    .filter(t -> t.price().term() == question.term())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// @param gaps what is missing, at least one
    record Unanswerable(BreakEvenQuestion question, List<Gap> gaps, List<Problem> warnings)
            implements BreakEven {
        public Unanswerable {
            gaps = List.copyOf(gaps);
            warnings = List.copyOf(warnings);
        }
    }
}
