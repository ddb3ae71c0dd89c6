package quarry.app.viewmodel.workloads;

/// The requests of one month.
///
/// @param label the month and the requests in short: "Jan 2027 1.6 M"
/// @param exact the same with all its digits, for the tooltip
public record MonthBar(String label, String exact, double value) {}
