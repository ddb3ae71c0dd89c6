package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.rates.Scope;

import java.math.BigDecimal;

/// A service quota as the user's account has it; it limits what is served and costs nothing.
///
/// @param tokensPerMinute what all on-demand requests to the model in this region and scope share
/// @param outputBurndown how many tokens of quota one output token takes, 5 for Claude 3.7 and later
/// @param note where the figure comes from
@RecordBuilder
public record Quota(
        String model,
        String region,
        Scope scope,
        BigDecimal tokensPerMinute,
        BigDecimal outputBurndown,
        String note,
        Extras extras)
        implements QuotaBuilder.With {}
