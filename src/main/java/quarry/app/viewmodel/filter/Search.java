package quarry.app.viewmodel.filter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Words typed into a search field: all of them must occur, in any order and any case.
public record Search(List<String> words) {

    public Search {
        words = List.copyOf(words);
    }

    public static Search of(@Nullable String typed) {
        return new Search(
                Arrays.stream(lower(Objects.requireNonNullElse(typed, "")).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    public boolean matches(String... texts) {
        if (words.isEmpty()) {
            return true;
        }
        return matchesLower(lower(String.join(" ", texts)));
    }

    /// The same for a text that is in lower case already, e.g. one that is searched again and again.
    public boolean matchesLower(String text) {
        return words.stream().allMatch(text::contains);
    }

    /// Lower case, as the words are.
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
