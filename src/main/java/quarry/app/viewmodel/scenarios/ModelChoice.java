package quarry.app.viewmodel.scenarios;

/// A model in the search.
///
/// @param facts rates, scopes and modes in one line; empty where the card has none
/// @param note "legacy", "your rate" or "no rates"; empty for a current model of the card
public record ModelChoice(String id, String name, String provider, String note, String facts) {

    public String text() {
        return note.isEmpty() ? name : name + " (" + note + ")";
    }
}
