package quarry.store.json;

/// Bytes that are not the JSON Quarry reads. The message is one line for the user.
public final class JsonRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String reason;

    public JsonRefused(String reason) {
        this(0, 0, reason);
    }

    private JsonRefused(int line, int column, String reason) {
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    static JsonRefused at(int line, int column, String reason) {
        return new JsonRefused(line, column, reason);
    }

    /// Counted from 1; 0 where the file as a whole is meant.
    public int line() {
        return line;
    }

    /// What is wrong, without the place.
    public String reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return line == 0 ? reason : "line " + line + ", column " + column + ": " + reason;
    }
}
