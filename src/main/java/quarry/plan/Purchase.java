package quarry.plan;

import org.jspecify.annotations.Nullable;

import quarry.rates.Mode;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;

/// How a deployment is bought.
public sealed interface Purchase {

    Mode mode();

    record OnDemand(Tier tier) implements Purchase {
        @Override
        public Mode mode() {
            return Mode.ON_DEMAND;
        }
    }

    record Batch() implements Purchase {
        @Override
        public Mode mode() {
            return Mode.BATCH;
        }
    }

    /// Model units of its own.
    record Provisioned(Term term, UnitCount units, Overflow overflow) implements Purchase {
        @Override
        public Mode mode() {
            return Mode.PROVISIONED;
        }
    }

    /// A share of the scenario's pool of that id.
    record Pooled(String pool) implements Purchase {
        @Override
        public Mode mode() {
            return Mode.PROVISIONED;
        }
    }

    /// Tokens per minute reserved for input and output apart; overflow goes to on-demand standard.
    record Reserved(Term term, BigDecimal inputTpm, BigDecimal outputTpm) implements Purchase {
        @Override
        public Mode mode() {
            return Mode.RESERVED;
        }
    }

    /// An imported custom model.
    ///
    /// @param cmuPerCopy custom model units that one copy takes
    /// @param copies copies that run in an active window
    /// @param activeWindowsPerMonth 5-minute windows billed a month; null: derived from the traffic profile
    record Imported(
            BigDecimal cmuPerCopy, BigDecimal copies, @Nullable BigDecimal activeWindowsPerMonth)
            implements Purchase {
        @Override
        public Mode mode() {
            return Mode.IMPORT;
        }
    }
}
