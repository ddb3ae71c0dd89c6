package quarry.store.card;

import org.jspecify.annotations.Nullable;

import quarry.rates.Lifecycle;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Named;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonValue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// Reads `models.json`: the models that the card has rates for.
final class ModelsReader {

    private static final long MAX_TOKENS = 1_000_000_000;
    private static final Words<Lifecycle> LIFECYCLES = new Words<>(Lifecycle.class);
    private static final Words<Mode> MODES = new Words<>(Mode.class);
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "name",
                    "provider",
                    "lifecycle",
                    "contextWindow",
                    "minimumCacheableTokens",
                    "modes");

    private ModelsReader() {}

    static List<Model> read(String text) throws CardException {
        JsonValue root = CardJson.parse(CardReader.MODELS, text);
        if (!(root instanceof JsonValue.Arr(List<JsonValue> items)) || items.isEmpty()) {
            throw new CardException(
                    CardReader.MODELS,
                    0,
                    "",
                    JsonLayout.compact(root),
                    "a list of at least one model");
        }
        List<Model> models = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            JsonFields fields =
                    new JsonFields(CardReader.MODELS, "[" + i + "]", items.get(i), FIELDS);
            Model model = model(fields);
            if (!ids.add(model.id())) {
                throw fields.refusal("id", model.id(), "each model once");
            }
            models.add(model);
        }
        return models;
    }

    private static Model model(JsonFields fields) throws CardException {
        return new Model(
                fields.text("id"),
                fields.text("name"),
                fields.text("provider"),
                word(fields, "lifecycle", fields.text("lifecycle"), LIFECYCLES),
                boxed(fields.count("contextWindow", MAX_TOKENS)),
                small(fields.count("minimumCacheableTokens", MAX_TOKENS)),
                modes(fields));
    }

    private static Set<Mode> modes(JsonFields fields) throws CardException {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String id : fields.texts("modes")) {
            modes.add(word(fields, "modes", id, MODES));
        }
        return modes;
    }

    private static <E extends Enum<E> & Named> E word(
            JsonFields fields, String name, String id, Words<E> words) throws CardException {
        E word = words.find(id);
        if (word == null) {
            throw fields.refusal(name, id, words.allowed());
        }
        return word;
    }

    private static @Nullable Long boxed(OptionalLong count) {
        return count.isPresent() ? (Long) count.getAsLong() : null;
    }

    private static @Nullable Integer small(OptionalLong count) {
        return count.isPresent() ? (Integer) Math.toIntExact(count.getAsLong()) : null;
    }
}
