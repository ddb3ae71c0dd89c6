package quarry.app.viewmodel.scenarios;

/// A model in the search.
///
/// @param facts rates, scopes and modes in one line; empty where the card has none
/// @param note whether it is legacy, has a rate of the user's own or none; empty for a current model of the card
public record ModelChoice(String id, String name, String provider, String note, String facts) {

    public String text() {
        return note.isEmpty() ? name : name + " (" + note + ")";
    }
}
