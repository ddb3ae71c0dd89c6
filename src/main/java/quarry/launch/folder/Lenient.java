package quarry.launch.folder;

import quarry.store.json.JsonValue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads fields of an object that may be missing or of another kind: what does not fit is as if it were not there.
final class Lenient {

    private static final JsonValue.Obj NOTHING = new JsonValue.Obj(new LinkedHashMap<>());

    private final JsonValue.Obj object;

    Lenient(JsonValue value) {
        object = value instanceof JsonValue.Obj obj ? obj : NOTHING;
    }

    JsonValue.Obj object() {
        return object;
    }

    Optional<JsonValue> value(String name) {
        return Optional.ofNullable(object.fields().get(name));
    }

    Lenient in(String name) {
        return new Lenient(value(name).orElse(NOTHING));
    }

    List<Lenient> list(String name) {
        return value(name).orElse(NOTHING) instanceof JsonValue.Arr arr
                ? arr.items().stream().map(Lenient::new).toList()
                : List.of();
    }

    Optional<String> text(String name) {
        return value(name).orElse(NOTHING) instanceof JsonValue.Str str
                ? Optional.of(str.value())
                : Optional.empty();
    }

    boolean flag(String name, boolean otherwise) {
        return value(name).orElse(NOTHING) instanceof JsonValue.Bool bool
                ? bool.value()
                : otherwise;
    }

    Optional<BigDecimal> number(String name) {
        return value(name).flatMap(Lenient::number);
    }

    /// As a number or a string; a number of absurd size is none.
    private static Optional<BigDecimal> number(JsonValue value) {
        String literal =
                switch (value) {
                    case JsonValue.Num num -> num.literal();
                    case JsonValue.Str str -> str.value();
                    default -> "";
                };
        try {
            BigDecimal number = new BigDecimal(literal);
            return Math.abs((long) number.precision() - number.scale()) <= 30
                            && Math.abs((long) number.scale()) <= 40
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
