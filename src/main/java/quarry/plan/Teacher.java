package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.rates.Scope;

import java.math.BigDecimal;

/// The larger model that a distilled one learns from. Its answers are billed on demand, before each training.
///
/// @param inputTokens tokens of all its prompts together
/// @param outputTokens tokens of all its answers together
@RecordBuilder
public record Teacher(
        String model,
        String region,
        Scope scope,
        BigDecimal inputTokens,
        BigDecimal outputTokens,
        Extras extras)
        implements TeacherBuilder.With {}
