package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A monthly limit for the workloads whose tags match.
///
/// @param match tags that a workload must have, all of them
/// @param alertAt shares of the limit at which to warn, e.g. 0.8 and 1
@RecordBuilder
public record Budget(
        String name,
        SequencedMap<String, String> match,
        Usd monthly,
        List<BigDecimal> alertAt,
        Extras extras)
        implements BudgetBuilder.With {

    public Budget {
        match = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(match));
        alertAt = List.copyOf(alertAt);
    }
}
