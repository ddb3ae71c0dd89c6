package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.money.DisplayCurrency;

/// The display currency as it stands in a plan.
@RecordBuilder
public record PlanCurrency(DisplayCurrency currency, Extras extras)
        implements PlanCurrencyBuilder.With {}
