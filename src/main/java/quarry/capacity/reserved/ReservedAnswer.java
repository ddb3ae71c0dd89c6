package quarry.capacity.reserved;

import quarry.cost.Gap;
import quarry.cost.load.OnDemandRequest;
import quarry.money.Usd;

import java.util.List;

/// The answer to a question about the reserved tier.
public sealed interface ReservedAnswer {

    ReservedQuestion question();

    /// @param request what one costs on demand
    /// @param onDemand what the month costs on demand alone, net
    /// @param terms every term that is sold, the shortest first, at least one
    record Known(
            ReservedQuestion question,
            OnDemandRequest request,
            Usd onDemand,
            List<ReservedTerm> terms)
            implements ReservedAnswer {
        public Known {
            terms = List.copyOf(terms);
        }
    }

    /// @param gaps what is missing, at least one
    record Unanswerable(ReservedQuestion question, List<Gap> gaps) implements ReservedAnswer {
        public Unanswerable {
            gaps = List.copyOf(gaps);
        }
    }
}
