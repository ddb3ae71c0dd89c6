package quarry.app.viewmodel.assumptions;

/// One entry in the list of assumptions.
///
/// @param detail its figures in short
/// @param effect what it changes or what it is held against; empty until it is worked out, or without any
/// @param words all of it, exact, for those who cannot see the row whole
public record AssumptionLine(String name, String detail, String effect, String words) {}
