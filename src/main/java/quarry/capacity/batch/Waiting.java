package quarry.capacity.batch;

import quarry.cost.Gap;
import quarry.money.Usd;
import quarry.rates.Named;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// What becomes of the decision on model units if a share of the requests waits for batch.
public sealed interface Waiting {

    /// @param share of every hour's requests that waits, 0 to 1
    /// @param none the same with nothing waiting
    /// @param split with that share in batch
    record Known(Term term, BigDecimal share, Split none, Split split) implements Waiting {

        /// The cheapest of the four ways, of equals the simplest.
        public Way cheapest() {
            return Way.all().stream().min(Comparator.comparing(this::usd)).orElseThrow();
        }

        /// Units that run on a way.
        public int units(Way way) {
            return switch (way) {
                case ON_DEMAND, BATCH_AND_ON_DEMAND -> 0;
                case UNITS -> none.units();
                case BATCH_AND_UNITS -> split.units();
            };
        }

        /// What a way costs in the month, net.
        public Usd usd(Way way) {
            return switch (way) {
                case ON_DEMAND -> none.onDemand();
                case UNITS -> none.withUnits();
                case BATCH_AND_ON_DEMAND -> split.batch().plus(split.onDemand());
                case BATCH_AND_UNITS -> split.batch().plus(split.withUnits());
            };
        }
    }

    /// @param gaps batch rates that there are none of
    record NotSold(List<Gap> gaps) implements Waiting {
        public NotSold {
            gaps = List.copyOf(gaps);
        }
    }

    /// @param reason why the question does not arise
    record NotApplicable(String reason) implements Waiting {}

    /// How requests are bought.
    enum Way implements Named {
        ON_DEMAND("All on demand"),
        UNITS("All on units"),
        BATCH_AND_ON_DEMAND("Batch, the rest on demand"),
        BATCH_AND_UNITS("Batch, the rest on units");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// The simplest first.
        public static List<Way> all() {
            return List.of(ON_DEMAND, UNITS, BATCH_AND_ON_DEMAND, BATCH_AND_UNITS);
        }
    }

    /// A month with some requests in batch.
    ///
    /// @param batch what those cost, net
    /// @param onDemand what the others cost on demand, net
    /// @param units the number that costs least for the others; 0 is on demand
    /// @param withUnits what the others cost with these units, overflow included
    record Split(Usd batch, Usd onDemand, int units, Usd withUnits) {}
}
