package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// What one model unit serves, as the user was told: AWS does not publish it.
///
/// With one figure alone, input and output together are measured against it.
///
/// @param inputTokensPerMinute null where not known
/// @param outputTokensPerMinute null where not known
/// @param note where the figure comes from
@RecordBuilder
public record ModelUnitCapacity(
        String model,
        @Nullable BigDecimal inputTokensPerMinute,
        @Nullable BigDecimal outputTokensPerMinute,
        String note,
        Extras extras)
        implements ModelUnitCapacityBuilder.With {}
