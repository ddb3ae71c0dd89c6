package quarry.app.viewmodel.document;

/// What an edit is called, and which field it was typed into.
///
/// @param name for the menu: "Change output tokens of Customer chat"
/// @param field edits of the same field in one burst of typing are undone together; empty: never merged
public record Edit(String name, String field) {

    public static Edit of(String name) {
        return new Edit(name, "");
    }
}
