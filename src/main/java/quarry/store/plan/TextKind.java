package quarry.store.plan;

import quarry.store.json.JsonValue;

import java.util.regex.Pattern;

/// Text up to a length, in characters.
///
/// @param required whether it must hold more than white space
record TextKind(int maxLength, boolean required) implements ValueKind<String> {

    private static final Pattern HALF_CHARACTER = Pattern.compile("[\\p{Cs}\\x00]");

    @Override
    public String read(JsonValue value) throws Unfit {
        if (!(value instanceof JsonValue.Str(String text))) {
            throw new Unfit("is not text (text takes double quotes)");
        }
        if (text.length() > maxLength) {
            throw new Unfit("is too long");
        }
        if (required && text.isBlank()) {
            throw new Unfit("is blank");
        }
        if (HALF_CHARACTER.matcher(text).find()) {
            throw new Unfit("holds half a character or a NUL");
        }
        return text;
    }

    @Override
    public String allowed() {
        return "text of " + (required ? "1 to " : "at most ") + maxLength + " characters";
    }

    @Override
    public String placeholder() {
        return "?";
    }
}
