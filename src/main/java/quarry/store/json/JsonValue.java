package quarry.store.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A JSON value as it stands in a file: numbers keep their spelling, fields their order.
public sealed interface JsonValue {

    record Str(String value) implements JsonValue {}

    /// @param literal the number as written, e.g. `1.50e3`; not yet checked for size
    record Num(String literal) implements JsonValue {}

    record Bool(boolean value) implements JsonValue {}

    record Nil() implements JsonValue {}

    record Arr(List<JsonValue> items) implements JsonValue {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Obj(SequencedMap<String, JsonValue> fields) implements JsonValue {
        public Obj {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }
    }
}
