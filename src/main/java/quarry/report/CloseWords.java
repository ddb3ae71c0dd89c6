package quarry.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what someone may have meant: the words that hold most of what was written.
public final class CloseWords {

    private static final int SHOWN = 3;
    private static final int LONGEST = 200;

    private CloseWords() {}

    /// At most three of the words, closest first; none if nothing is near.
    public static List<String> to(String written, Collection<String> words) {
        String wanted = written.substring(0, Math.min(written.length(), LONGEST));
        int tolerated = Math.max(1, wanted.length() / 3);
        return words.stream()
                .map(word -> new Candidate(word, distance(fold(wanted), fold(word))))
                .filter(candidate -> candidate.distance <= tolerated)
                .sorted(
                        Comparator.comparingInt(Candidate::distance)
                                .thenComparingInt(c -> c.word.length())
                                .thenComparing(Candidate::word))
                .limit(SHOWN)
                .map(Candidate::word)
                .toList();
    }

    /// `; close: a, b`, or nothing.
    public static String hint(String written, Collection<String> words) {
        List<String> close = to(written, words);
        return close.isEmpty() ? "" : "; close: " + String.join(", ", close);
    }

    private record Candidate(String word, int distance) {}

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Fewest edits that turn `wanted` into some part of `word`: 0 if the word contains it.
    private static int distance(String wanted, String word) {
        int[] above = new int[word.length() + 1];
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int replaced = above[j - 1] + (wanted.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Arrays.stream(above).min().orElseThrow();
    }
}
