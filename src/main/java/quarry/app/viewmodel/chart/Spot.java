package quarry.app.viewmodel.chart;

/// A marked and labelled place in a plot, e.g. where two lines cross.
public record Spot(String label, double x, double y) {}
