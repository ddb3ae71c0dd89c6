package quarry.store.card;

import org.jspecify.annotations.Nullable;

/// A rate card that cannot be used, with the place that says why. The card is refused as a whole.
public final class CardException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_VALUE = 120;

    private final String file;
    private final long line;
    private final String column;
    private final @Nullable String value;
    private final String allowed;

    /// @param line counted from 1; 0 where the whole file is meant or only the JSON path is known
    /// @param column name of the CSV column or JSON path; empty where the whole file is meant
    /// @param value what stands there; null if it is missing
    CardException(String file, long line, String column, @Nullable String value, String allowed) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
        this.allowed = allowed;
    }

    /// Names the place, the value and what is allowed.
    @Override
    public String getMessage() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", ").append(column);
        }
        text.append(value == null ? " is missing" : ": \"" + shortened(value) + "\" is refused");
        return text.append("; allowed: ").append(allowed).toString();
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN_VALUE ? value : value.substring(0, SHOWN_VALUE) + "…";
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String column() {
        return column;
    }

    public @Nullable String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }
}
