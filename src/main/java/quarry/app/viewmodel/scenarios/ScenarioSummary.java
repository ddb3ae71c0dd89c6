package quarry.app.viewmodel.scenarios;

/// A scenario in the list.
///
/// @param amount net a month, e.g. "9,412", with "incomplete" where a rate is missing; empty until it is known
/// @param exact the same with cents and code
/// @param delta difference to the base in percent: "−64.0 %"; empty for the base and where not known
/// @param complete whether every rate was found
/// @param base whether the others are compared with it
public record ScenarioSummary(
        String name, String amount, String exact, String delta, boolean complete, boolean base) {}
