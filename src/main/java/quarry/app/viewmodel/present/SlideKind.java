package quarry.app.viewmodel.present;

import quarry.app.viewmodel.pricing.Results;

import java.util.function.Function;

/// A kind of page. Add one to [SlideKinds] to have it in the presentation.
///
/// @param id as it stands in the plan file
/// @param label for the presenter who chooses
/// @param slide makes the page; called in the background
public record SlideKind(String id, String label, Function<Results, Slide> slide) {}
