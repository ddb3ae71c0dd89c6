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
        String all = lower(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
