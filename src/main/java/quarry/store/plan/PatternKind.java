package quarry.store.plan;

import quarry.store.json.JsonValue;

import java.util.regex.Pattern;

/// Text of a fixed form, e.g. a currency code.
record PatternKind(Pattern form, String allowed) implements ValueKind<String> {

    @Override
    public String read(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Str(String text) && form.matcher(text).matches()) {
            return text;
        }
        throw new Unfit("is of another form");
    }

    @Override
    public String placeholder() {
        return "?";
    }
}
