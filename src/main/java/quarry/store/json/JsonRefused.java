package quarry.store.json;

import java.util.Objects;

/// Bytes that are not the JSON Quarry reads. The message is one line for the user.
public final class JsonRefused extends Exception {

    private static final long serialVersionUID = 1;

    public JsonRefused(String message) {
        super(message);
    }

    static JsonRefused at(int line, int column, String message) {
        return new JsonRefused("line " + line + ", column " + column + ": " + message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
