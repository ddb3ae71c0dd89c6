package quarry.launch.window;

import quarry.app.view.picture.Picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Pictures of screens, kept under `target/screens`. To write one takes longer than to draw it, so all cores do.
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private final Map<String, Picture> byName = new TreeMap<>();

    void add(String name, Picture picture) {
        byName.put(name, picture);
    }

    void write() {
        byName.entrySet().parallelStream().forEach(Pictures::write);
    }

    private static void write(Map.Entry<String, Picture> named) {
        try {
            named.getValue().writePng(FOLDER.resolve(named.getKey() + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
