package quarry.report;

/// One thing that budgets or quotas warn of.
///
/// @param path JSON path of the budget or quota
/// @param scenario id; empty for what concerns none of them
/// @param text what happens when, by how much, and what to do
public record OutlookNote(String path, String scenario, String text) {}
