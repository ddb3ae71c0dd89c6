package quarry.app.viewmodel.chart;

/// A line across a plot: a budget, a share of it at which to warn.
///
/// @param label stands on the line, with its value
/// @param limit whether it is what must not be crossed, rather than a warning before it
public record Level(String label, double y, boolean limit) {}
