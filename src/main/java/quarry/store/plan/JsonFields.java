package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.Extras;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// The fields of one object of the file. What nobody asks for by the end is kept as its extras.
final class JsonFields {

    private final String path;
    private final SequencedMap<String, JsonValue> fields;
    private final ProblemLog log;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> idle = new HashMap<>();

    JsonFields(String path, SequencedMap<String, JsonValue> fields, ProblemLog log) {
        this.path = path;
        this.fields = fields;
        this.log = log;
    }

    boolean has(String name) {
        return fields.containsKey(name) && !(fields.get(name) instanceof JsonValue.Nil);
    }

    <T> T required(String name, ValueKind<T> kind) {
        JsonCursor cursor = cursor(name);
        if (cursor == null) {
            missing(name, kind.allowed());
            return kind.placeholder();
        }
        return cursor.as(kind);
    }

    <T> T or(String name, ValueKind<T> kind, T byDefault) {
        JsonCursor cursor = cursor(name);
        return cursor == null ? byDefault : cursor.as(kind);
    }

    /// A field that has no default: left out and `null` mean the same.
    <T> @Nullable T orNull(String name, ValueKind<T> kind) {
        JsonCursor cursor = cursor(name);
        return cursor == null || cursor.value() instanceof JsonValue.Nil ? null : cursor.as(kind);
    }

    /// @param placeholder stands in where the object is missing or is none
    <T> T required(String name, Function<JsonFields, T> reader, T placeholder) {
        JsonCursor cursor = cursor(name);
        if (cursor == null) {
            missing(name, "an object in braces, { }");
            return placeholder;
        }
        T read = cursor.object(reader);
        return read == null ? placeholder : read;
    }

    <T> T or(String name, Function<JsonFields, T> reader, T byDefault) {
        JsonCursor cursor = cursor(name);
        T read = cursor == null ? null : cursor.object(reader);
        return read == null ? byDefault : read;
    }

    <T> @Nullable T orNull(String name, Function<JsonFields, T> reader) {
        JsonCursor cursor = cursor(name);
        return cursor == null || cursor.value() instanceof JsonValue.Nil
                ? null
                : cursor.object(reader);
    }

    <T> List<T> objects(String name, int max, Function<JsonFields, T> reader) {
        JsonCursor cursor = cursor(name);
        return cursor == null ? List.of() : list(cursor, max, item -> item.object(reader));
    }

    <T> List<T> values(String name, int max, ValueKind<T> kind, List<T> byDefault) {
        JsonCursor cursor = cursor(name);
        return cursor == null ? byDefault : list(cursor, max, item -> item.as(kind));
    }

    private static <T> List<T> list(
            JsonCursor cursor, int max, Function<JsonCursor, @Nullable T> reader) {
        if (!(cursor.value() instanceof JsonValue.Arr(List<JsonValue> values))) {
            cursor.refuse("is not a list; allowed: a list in brackets, [ ]");
            return List.of();
        }
        if (values.size() > max) {
            cursor.refuse("is too long; allowed: at most " + max + " entries");
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            T item = reader.apply(cursor.item(i, values.get(i)));
            if (item != null) {
                read.add(item);
            }
        }
        return read;
    }

    /// An object whose values are all text.
    SequencedMap<String, String> tags(String name, int max) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        JsonCursor cursor = cursor(name);
        if (cursor == null) {
            return tags;
        }
        if (!(cursor.value() instanceof JsonValue.Obj(SequencedMap<String, JsonValue> entries))) {
            cursor.refuse("is not an object; allowed: an object of text, { \"team\": \"cx\" }");
            return tags;
        }
        if (entries.size() > max) {
            cursor.refuse("has too many entries; allowed: at most " + max);
            return tags;
        }
        entries.forEach(
                (key, value) -> {
                    JsonCursor tag =
                            new JsonCursor(JsonCursor.path(cursor.path(), key), value, log);
                    if (key.isBlank() || key.length() > Limits.TAG_KEY) {
                        log.error(
                                tag.path(),
                                "the tag's name is blank or too long; allowed: 1 to "
                                        + Limits.TAG_KEY
                                        + " characters");
                    }
                    tags.put(key, tag.as(Limits.TAG));
                });
        return tags;
    }

    /// Marks a field that this object can have but that does nothing here, unless it is asked for.
    void idle(String name, String why) {
        idle.put(name, why);
    }

    /// What nobody asked for, with a warning for each field.
    Extras extras() {
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        fields.forEach(
                (name, value) -> {
                    if (!known.contains(name)) {
                        kept.put(name, JsonLayout.compact(value));
                        log.warning(
                                JsonCursor.path(path, name),
                                idle.getOrDefault(name, "this version does not know the field")
                                        + "; it is kept on save and has no effect");
                    }
                });
        return Extras.of(kept);
    }

    void error(String name, String message) {
        log.error(JsonCursor.path(path, name), message);
    }

    /// The field as it stands, or null; from now on it counts as known.
    @Nullable JsonCursor cursor(String name) {
        known.add(name);
        JsonValue value = fields.get(name);
        return value == null ? null : new JsonCursor(JsonCursor.path(path, name), value, log);
    }

    private void missing(String name, String allowed) {
        error(name, "is missing; needed: " + allowed);
    }
}
