package quarry.app.viewmodel.home;

import quarry.plan.Plan;

import java.util.function.Supplier;

/// A plan to start from.
///
/// @param id its words are kept under this
/// @param plan reads it
public record Template(String id, Supplier<Plan> plan) {}
