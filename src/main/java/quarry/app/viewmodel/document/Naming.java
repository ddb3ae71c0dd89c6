package quarry.app.viewmodel.document;

import quarry.plan.Bounds;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/// Ids and names that are not taken yet.
public final class Naming {

    private static final int LONGEST_STEM = 80;
    private static final int LONGEST_COPIED = 180;
    private static final int LONGEST_FILE = 60;

    private Naming() {}

    /// An id made from a name: "Customer chat" gives `customer-chat`, or `customer-chat-2` if that is taken.
    public static String id(String name, Collection<String> taken) {
        String stem =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return numbered(stem.isEmpty() ? "item" : cut(stem, LONGEST_STEM), "-", taken);
    }

    /// The name of a file, without its ending: "Support Bot 2027" gives `support-bot-2027`.
    public static String file(String name) {
        String stem =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        int most = Math.min(LONGEST_FILE, stem.codePointCount(0, stem.length()));
        return stem.isEmpty() ? "plan" : stem.substring(0, stem.offsetByCodePoints(0, most));
    }

    /// "Customer chat copy", then "Customer chat copy 2".
    public static String copy(String name, Collection<String> taken) {
        return numbered(cut(name, LONGEST_COPIED) + " copy", " ", taken);
    }

    /// The name itself, then "New workload 2"; cut to what a plan file takes.
    public static String free(String name, Collection<String> taken) {
        String fitting = cut(name, Bounds.NAME_LENGTH);
        return taken.contains(fitting)
                ? numbered(cut(fitting, LONGEST_COPIED), " ", taken)
                : fitting;
    }

    /// Leaves room for a number within what a plan file takes; no character is cut in two.
    private static String cut(String text, int most) {
        int end = Math.min(text.length(), most);
        boolean split = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, split ? end - 1 : end).strip();
    }

    private static String numbered(String stem, String gap, Collection<String> taken) {
        return taken.contains(stem)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> stem + gap + n)
                        .filter(candidate -> !taken.contains(candidate))
                        .findFirst()
                        .orElseThrow()
                : stem;
    }
}
