package quarry.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads one JSON value and nothing after it: UTF-8, no duplicate names, no extensions, bounded depth.
public final class StrictJson {

    /// Objects and lists in one another, at most.
    public static final int MAX_DEPTH = 64;

    private static final int MAX_NUMBER_LENGTH = 1_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH + 1)
                                    .maxNumberLength(MAX_NUMBER_LENGTH)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private final JsonParser parser;
    private int depth;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    public static JsonValue parse(byte[] utf8) throws JsonRefused {
        if (utf8.length == 0) {
            throw new JsonRefused("the file is empty");
        }
        return parse(Utf8.decode(utf8));
    }

    public static JsonValue parse(String text) throws JsonRefused {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                return new StrictJson(parser).document();
            } catch (StreamConstraintsException e) {
                throw SyntaxMessage.of(e, parser.currentLocation(), text);
            } catch (JsonProcessingException e) {
                throw SyntaxMessage.of(e, e.getLocation(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue document() throws IOException, JsonRefused {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonRefused("the file is empty");
        }
        JsonValue value = value(first);
        if (parser.nextToken() != null) {
            throw refused("there is more text after the end of the JSON value; remove it");
        }
        return value;
    }

    private JsonValue value(@Nullable JsonToken token) throws IOException, JsonRefused {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonValue.Str(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getText());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            case VALUE_NULL -> new JsonValue.Nil();
            case null, default -> throw refused("a value is missing here");
        };
    }

    private JsonValue object() throws IOException, JsonRefused {
        enter();
        SequencedMap<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw refused(
                        "the field "
                                + JsonLayout.shortened(JsonLayout.quoted(name))
                                + " stands twice in the same object; keep one");
            }
            fields.put(name, value(parser.nextToken()));
        }
        depth--;
        return new JsonValue.Obj(fields);
    }

    private JsonValue array() throws IOException, JsonRefused {
        enter();
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(token));
        }
        depth--;
        return new JsonValue.Arr(items);
    }

    private void enter() throws JsonRefused {
        if (++depth > MAX_DEPTH) {
            throw refused("objects and lists are nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private JsonRefused refused(String message) {
        JsonLocation location = parser.currentTokenLocation();
        return JsonRefused.at(location.getLineNr(), location.getColumnNr(), message);
    }
}
