package quarry.app.viewmodel.field;

/// A figure that follows from the inputs.
///
/// @param exact the same with all its digits, for the tooltip
public record ReadOut(String label, String value, String exact) {}
