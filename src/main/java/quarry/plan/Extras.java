package quarry.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Fields of a plan file that this version does not know, kept with the object they belong to so that
/// saving writes them back. Values are JSON text.
public record Extras(SequencedMap<String, String> jsonByName) {

    public static final Extras NONE = new Extras(new LinkedHashMap<>());

    public Extras {
        jsonByName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(jsonByName));
    }

    public static Extras of(Map<String, String> jsonByName) {
        return jsonByName.isEmpty() ? NONE : new Extras(new LinkedHashMap<>(jsonByName));
    }
}
