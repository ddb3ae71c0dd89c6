package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.rates.RateOverride;

/// A rate override as it stands in a plan.
@RecordBuilder
public record PlanOverride(RateOverride rate, Extras extras) implements PlanOverrideBuilder.With {}
