package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.Extras;
import quarry.rates.Named;
import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;

/// Puts together one object of the file, in the order of the calls.
///
/// An *amount* is written as text, a *count* as a number where it is whole. A value given with its default is
/// left out if it equals it.
final class ObjectBuilder {

    private final SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();

    ObjectBuilder text(String name, String value) {
        return put(name, new JsonValue.Str(value));
    }

    ObjectBuilder textUnless(@Nullable String byDefault, String name, @Nullable String value) {
        return value == null || value.equals(byDefault) ? this : text(name, value);
    }

    ObjectBuilder choice(String name, Named value) {
        return text(name, value.id());
    }

    ObjectBuilder choiceUnless(Named byDefault, String name, Named value) {
        return value == byDefault ? this : choice(name, value);
    }

    ObjectBuilder amount(String name, BigDecimal value) {
        return put(name, amount(value));
    }

    ObjectBuilder amountUnless(BigDecimal byDefault, String name, BigDecimal value) {
        return Objects.equals(value, byDefault) ? this : amount(name, value);
    }

    ObjectBuilder count(String name, BigDecimal value) {
        return put(name, count(value));
    }

    ObjectBuilder countUnless(
            @Nullable BigDecimal byDefault, String name, @Nullable BigDecimal value) {
        return value == null || value.equals(byDefault) ? this : count(name, value);
    }

    ObjectBuilder whole(String name, long value) {
        return put(name, new JsonValue.Num(Long.toString(value)));
    }

    ObjectBuilder wholeUnless(long byDefault, String name, long value) {
        return value == byDefault ? this : whole(name, value);
    }

    ObjectBuilder flagUnless(boolean byDefault, String name, boolean value) {
        return value == byDefault ? this : put(name, new JsonValue.Bool(value));
    }

    ObjectBuilder month(String name, @Nullable YearMonth value) {
        return value == null ? this : text(name, value.toString());
    }

    /// Left out if it has no entries.
    <T> ObjectBuilder list(String name, List<T> values, Function<T, JsonValue> item) {
        return values.isEmpty() ? this : fullList(name, values, item);
    }

    <T> ObjectBuilder fullList(String name, List<T> values, Function<T, JsonValue> item) {
        return put(name, new JsonValue.Arr(values.stream().map(item).toList()));
    }

    /// Left out if it has no entries.
    ObjectBuilder tags(String name, SequencedMap<String, String> tags) {
        ObjectBuilder object = new ObjectBuilder();
        tags.forEach(object::text);
        return tags.isEmpty() ? this : put(name, object.build());
    }

    ObjectBuilder put(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    /// What an older or newer version left; a field that this version writes itself wins.
    ///
    /// @throws IllegalArgumentException if an extra is not JSON
    JsonValue with(Extras extras) {
        extras.jsonByName()
                .forEach(
                        (name, json) -> {
                            try {
                                fields.putIfAbsent(name, StrictJson.parse(json));
                            } catch (JsonRefused e) {
                                throw new IllegalArgumentException(
                                        "Extra " + name + " is not JSON: " + e.getMessage(), e);
                            }
                        });
        return build();
    }

    private JsonValue build() {
        return new JsonValue.Obj(fields);
    }

    static JsonValue amount(BigDecimal value) {
        return new JsonValue.Str(value.toPlainString());
    }

    static JsonValue count(BigDecimal value) {
        return value.scale() <= 0 ? new JsonValue.Num(value.toPlainString()) : amount(value);
    }
}
