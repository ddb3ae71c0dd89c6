package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.util.function.Function;
import java.util.regex.Pattern;

/// A value of the file, with the path it stands at and the log that its problems go to.
record JsonCursor(String path, JsonValue value, ProblemLog log) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");

    static String path(String parent, String field) {
        return PLAIN_NAME.matcher(field).matches()
                ? parent + "." + field
                : parent + "[" + JsonLayout.shortened(JsonLayout.quoted(field)) + "]";
    }

    JsonCursor item(int index, JsonValue item) {
        return new JsonCursor(path + "[" + index + "]", item, log);
    }

    /// The value, or the kind's placeholder with an error in the log.
    <T> T as(ValueKind<T> kind) {
        try {
            return kind.read(value);
        } catch (Unfit unfit) {
            refuse(unfit.getMessage() + "; allowed: " + kind.allowed());
            return kind.placeholder();
        }
    }

    /// The object read by `reader`; null, with an error in the log, if the value is something else.
    <T> @Nullable T object(Function<JsonFields, T> reader) {
        if (value instanceof JsonValue.Obj obj) {
            return reader.apply(new JsonFields(path, obj.fields(), log));
        }
        refuse("is not an object; allowed: an object in braces, { }");
        return null;
    }

    /// Puts "*value found* *complaint*" into the log.
    void refuse(String complaint) {
        log.error(path, JsonLayout.shown(value) + " " + complaint);
    }
}
