package quarry.app.view.table;

/// One figure of a table as it is shown.
///
/// @param figure the amount; empty where there is none
/// @param difference to the base, with sign; empty in the base's own column
/// @param missing whether something in it has no amount
/// @param note the exact figure, and the reason for what is missing
public record FigureCell(String figure, String difference, boolean missing, String note) {}
