package quarry.app.viewmodel.present;

import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Plan;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A kind of page. Add one to [SlideKinds] to have it in the presentation.
///
/// @param id as it stands in the plan file
/// @param label for the presenter who chooses
/// @param usual whether a plan has the page that chooses none
/// @param slide called on the thread that owns the view models; what it returns makes the page, in the background
public record SlideKind(
        String id, String label, Predicate<Plan> usual, Function<Results, Supplier<Slide>> slide) {}
