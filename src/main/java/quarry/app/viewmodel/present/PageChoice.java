package quarry.app.viewmodel.present;

/// A kind of page as the presenter chooses it.
///
/// @param shown whether it is part of the presentation
public record PageChoice(String id, String label, boolean shown) {}
