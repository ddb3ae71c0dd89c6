package quarry.capacity.breakeven;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import quarry.rates.Scope;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.List;

/// Whether model units pay for these workloads, pooled, in one month.
///
/// @param workloads ids, at least one; each counts once
/// @param customModel id of the plan's custom model that is served; null for the model itself
/// @param caching whether requests use the prompt cache on demand
/// @param month one of the plan's
/// @param term the one that the verdict is about; the others are answered beside it
@RecordBuilder
public record BreakEvenQuestion(
        List<String> workloads,
        String model,
        String region,
        Scope scope,
        @Nullable String customModel,
        boolean caching,
        YearMonth month,
        Term term)
        implements BreakEvenQuestionBuilder.With {

    /// @throws IllegalArgumentException without a workload
    public BreakEvenQuestion {
        workloads = workloads.stream().distinct().toList();
        if (workloads.isEmpty()) {
            throw new IllegalArgumentException("A break-even is asked for at least one workload");
        }
    }
}
