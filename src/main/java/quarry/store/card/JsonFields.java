package quarry.store.card;

import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/// The fields of one JSON object, with the path that an error names.
final class JsonFields {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,17}");

    private final String file;
    private final String path;
    private final JsonValue.Obj object;

    /// @param path of the object, empty for the root
    JsonFields(String file, String path, JsonValue value, Set<String> known) throws CardException {
        this.file = file;
        this.path = path;
        if (!(value instanceof JsonValue.Obj fields)) {
            throw new CardException(file, 0, path, JsonLayout.compact(value), "an object");
        }
        this.object = fields;
        for (String name : fields.fields().keySet()) {
            if (!known.contains(name)) {
                throw new CardException(
                        file,
                        0,
                        path(name),
                        name,
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    String text(String name) throws CardException {
        return text(path(name), present(name));
    }

    List<String> texts(String name) throws CardException {
        JsonValue value = present(name);
        if (!(value instanceof JsonValue.Arr(List<JsonValue> items))) {
            throw refusal(name, JsonLayout.compact(value), "a list of texts");
        }
        List<String> texts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            texts.add(text(path(name) + "[" + i + "]", items.get(i)));
        }
        return texts;
    }

    /// A whole number from 1 to `max`; empty for a JSON null.
    OptionalLong count(String name, long max) throws CardException {
        JsonValue value = present(name);
        if (value instanceof JsonValue.Nil) {
            return OptionalLong.empty();
        }
        if (value instanceof JsonValue.Num(String literal) && COUNT.matcher(literal).matches()) {
            long count = Long.parseLong(literal);
            if (count <= max) {
                return OptionalLong.of(count);
            }
        }
        throw refusal(name, JsonLayout.compact(value), "null or a whole number from 1 to " + max);
    }

    CardException refusal(String name, String value, String allowed) {
        return new CardException(file, 0, path(name), value, allowed);
    }

    private JsonValue present(String name) throws CardException {
        JsonValue value = object.fields().get(name);
        if (value == null) {
            throw new CardException(file, 0, path(name), null, "a value, or null if unknown");
        }
        return value;
    }

    private String text(String where, JsonValue value) throws CardException {
        if (value instanceof JsonValue.Str(String text) && !text.isBlank()) {
            return text;
        }
        throw new CardException(
                file, 0, where, JsonLayout.compact(value), "a text that is not blank");
    }
}
