package quarry.app.viewmodel.breakeven;

import org.jspecify.annotations.Nullable;

/// A model that is sold by the unit, or a custom model trained on it.
///
/// @param id of the model on the card
/// @param custom id of the plan's custom model; null for the model itself
public record UnitModel(String id, @Nullable String custom) {}
