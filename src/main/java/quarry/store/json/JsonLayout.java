package quarry.store.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// JSON as text. The pretty form has one field a line and two spaces a level, so that a change of one
/// field is a difference of one line; a list of plain values stays on one line, 24 to a line.
public final class JsonLayout {

    private static final int ITEMS_PER_LINE = 24;
    private static final int SHORT = 40;

    private final StringBuilder out = new StringBuilder();
    private final boolean compact;

    private JsonLayout(boolean compact) {
        this.compact = compact;
    }

    /// The canonical text of a file, with a line break at its end.
    public static String pretty(JsonValue value) {
        JsonLayout layout = new JsonLayout(false);
        layout.write(value, 0);
        return layout.out.append('\n').toString();
    }

    /// The same value without any white space.
    public static String compact(JsonValue value) {
        JsonLayout layout = new JsonLayout(true);
        layout.write(value, 0);
        return layout.out.toString();
    }

    /// Text as a JSON string, quotes included.
    public static String quoted(String text) {
        return compact(new JsonValue.Str(text));
    }

    /// What a message shows of a value: long text is cut, a container is only named.
    public static String shown(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj _ -> "an object";
            case JsonValue.Arr arr -> "a list of " + arr.items().size();
            case JsonValue.Str str -> shortened(quoted(str.value()));
            default -> shortened(compact(value));
        };
    }

    /// At most 40 characters, the rest as an ellipsis.
    public static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }

    private void write(JsonValue value, int level) {
        switch (value) {
            case JsonValue.Str str -> quote(str.value());
            case JsonValue.Num num -> out.append(num.literal());
            case JsonValue.Bool bool -> out.append(bool.value());
            case JsonValue.Nil _ -> out.append("null");
            case JsonValue.Arr arr -> array(arr.items(), level);
            case JsonValue.Obj obj -> object(obj.fields(), level);
        }
    }

    private void object(SequencedMap<String, JsonValue> fields, int level) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> entries = fields.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonValue> field = entries.next();
            newLine(level + 1);
            quote(field.getKey());
            out.append(compact ? ":" : ": ");
            write(field.getValue(), level + 1);
            if (entries.hasNext()) {
                out.append(',');
            } else {
                newLine(level);
            }
        }
        out.append('}');
    }

    private void array(List<JsonValue> items, int level) {
        boolean plain = items.stream().noneMatch(JsonLayout::isContainer);
        boolean oneLine = plain && items.size() <= ITEMS_PER_LINE;
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            if (!oneLine && (!plain || i % ITEMS_PER_LINE == 0)) {
                newLine(level + 1);
            } else if (i > 0 && !compact) {
                out.append(' ');
            }
            write(items.get(i), level + 1);
            if (i < items.size() - 1) {
                out.append(',');
            }
        }
        if (!oneLine) {
            newLine(level);
        }
        out.append(']');
    }

    private static boolean isContainer(JsonValue value) {
        return value instanceof JsonValue.Obj || value instanceof JsonValue.Arr;
    }

    private void newLine(int level) {
        if (!compact) {
            out.append('\n').repeat("  ", level);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
