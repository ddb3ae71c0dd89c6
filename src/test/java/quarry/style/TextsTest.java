package quarry.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words stand in a bundle beside the package that shows them: every key asked for is there, every one there is asked
/// for. A key may be put together: `get("screen." + name)` asks for all that begin so.
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources");
    private static final String BUNDLE = "texts.properties";
    private static final Pattern ASKED =
            Pattern.compile("\\.get\\(\\s*\"([A-Za-z][A-Za-z0-9._-]*)\"");

    /// A key may also be chosen before it is asked for: `get(many ? "units" : "unit")`.
    private static final Pattern NAMED = Pattern.compile("\"([A-Za-z][A-Za-z0-9._-]*)\"");

    /// Asked for without values.
    private static final Pattern PLAIN =
            Pattern.compile("\\.get\\(\\s*\"([A-Za-z][A-Za-z0-9._-]*)\"\\s*\\)");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

    @Test
    void everyKeyAskedForIsInTheBundleOfItsPackageAndNoOther() throws IOException {
        var faults = new ArrayList<String>();
        List<Path> bundles = files(WORDS, Integer.MAX_VALUE, BUNDLE);
        assertFalse(bundles.isEmpty());
        for (Path bundle : bundles) {
            Path place = WORDS.relativize(bundle.getParent());
            var asked = new TreeSet<String>();
            var named = new TreeSet<String>();
            for (Path source : files(SOURCES.resolve(place), 1, ".java")) {
                ASKED.matcher(read(source)).results().forEach(m -> asked.add(m.group(1)));
                NAMED.matcher(read(source)).results().forEach(m -> named.add(m.group(1)));
            }
            var words = keys(bundle);
            for (String key : asked) {
                if (words.stream().noneMatch(word -> matches(key, word))) {
                    faults.add(bundle + " lacks " + key);
                }
            }
            for (String word : words) {
                if (!named.contains(word) && asked.stream().noneMatch(key -> matches(key, word))) {
                    faults.add(bundle + " has " + word + ", which nobody asks for");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /// Only what is filled in takes an apostrophe written twice for one, and a place to fill in for what it is.
    @Test
    void wordsComeOutAsTheyAreMeant() throws IOException {
        var faults = new ArrayList<String>();
        for (Path bundle : files(WORDS, Integer.MAX_VALUE, BUNDLE)) {
            Path place = WORDS.relativize(bundle.getParent());
            var plain = new TreeSet<String>();
            for (Path source : files(SOURCES.resolve(place), 1, ".java")) {
                PLAIN.matcher(read(source)).results().forEach(m -> plain.add(m.group(1)));
            }
            words(bundle)
                    .forEach(
                            (key, text) -> {
                                boolean filled = PLACE.matcher(text).find();
                                String rest = PLACE.matcher(text).replaceAll("");
                                if (rest.contains("{") || rest.contains("}")) {
                                    faults.add(key + " has a brace: " + text);
                                }
                                if (filled == rest.replace("''", "").contains("'")
                                        && rest.contains("'")) {
                                    faults.add(key + " has its apostrophes wrong: " + text);
                                }
                                if (filled && plain.contains(key)) {
                                    faults.add(key + " is shown without values: " + text);
                                }
                                if (text.strip().contains("  ")) {
                                    faults.add(key + " has two spaces: " + text);
                                }
                            });
        }
        assertEquals(List.of(), faults);
    }

    private static boolean matches(String asked, String word) {
        return asked.endsWith(".") ? word.startsWith(asked) : word.equals(asked);
    }

    private static List<String> keys(Path bundle) throws IOException {
        return List.copyOf(words(bundle).keySet());
    }

    private static SortedMap<String, String> words(Path bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
        return words;
    }

    private static List<Path> files(Path folder, int depth, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
