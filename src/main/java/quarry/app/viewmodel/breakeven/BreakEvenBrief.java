package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.chart.LinePlot;

/// A break-even in one sentence and one picture.
///
/// @param sentence what is asked, and the verdict
/// @param plot cost against load or, where on demand is not sold, the busiest hours against the units; empty where
///     nothing can be drawn
public record BreakEvenBrief(String sentence, LinePlot plot) {}
