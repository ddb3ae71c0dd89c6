package quarry.store.card;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// The fields of one JSON object, with the path that an error names.
final class JsonFields {

    private final String file;
    private final String path;
    private final JsonNode object;

    /// @param path of the object, empty for the root
    JsonFields(String file, String path, JsonNode object, Set<String> known) throws CardException {
        this.file = file;
        this.path = path;
        this.object = object;
        if (!object.isObject()) {
            throw new CardException(file, 0, path, object.toString(), "an object");
        }
        for (String name : (Iterable<String>) object::fieldNames) {
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
        JsonNode list = present(name);
        if (!list.isArray()) {
            throw new CardException(file, 0, path(name), list.toString(), "a list of texts");
        }
        List<String> texts = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            texts.add(text(path(name) + "[" + i + "]", list.get(i)));
        }
        return texts;
    }

    /// A whole number from 1 to `max`; empty for a JSON null.
    OptionalLong count(String name, long max) throws CardException {
        JsonNode node = present(name);
        if (node.isNull()) {
            return OptionalLong.empty();
        }
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < 1
                || node.longValue() > max) {
            throw refusal(name, node.toString(), "null or a whole number from 1 to " + max);
        }
        return OptionalLong.of(node.longValue());
    }

    CardException refusal(String name, String value, String allowed) {
        return new CardException(file, 0, path(name), value, allowed);
    }

    private JsonNode present(String name) throws CardException {
        JsonNode node = object.get(name);
        if (node == null) {
            throw new CardException(file, 0, path(name), null, "a value, or null if unknown");
        }
        return node;
    }

    private String text(String where, JsonNode node) throws CardException {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new CardException(file, 0, where, node.toString(), "a text that is not blank");
        }
        return node.textValue();
    }
}
