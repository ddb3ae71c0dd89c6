package quarry.store.card;

import org.jspecify.annotations.Nullable;

import quarry.rates.Named;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The words that one column may hold.
final class Words<E extends Enum<E> & Named> {

    private final Map<String, E> byId = new LinkedHashMap<>();

    Words(Class<E> type) {
        this(EnumSet.allOf(type));
    }

    Words(Set<E> words) {
        words.forEach(word -> byId.put(word.id(), word));
    }

    @Nullable E find(String id) {
        return byId.get(id);
    }

    String allowed() {
        return String.join(", ", byId.keySet());
    }
}
