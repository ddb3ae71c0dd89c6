package quarry.launch.folder;

import quarry.app.viewmodel.preference.PreferenceStore;
import quarry.app.viewmodel.preference.Preferences;
import quarry.report.text.Texts;
import quarry.store.file.AtomicFile;
import quarry.store.file.BoundedFile;
import quarry.store.file.FileRefused;
import quarry.store.file.SaveFailed;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Preferences in `settings.json`. A file that cannot be read is set aside, so that the start goes on and nothing in
/// it is lost.
public final class PreferencesFile implements PreferenceStore {

    private static final Texts WORDS = Texts.of(PreferencesFile.class);
    private static final int MOST_BYTES = 1024 * 1024;
    private static final JsonValue NOTHING = new JsonValue.Obj(new LinkedHashMap<>());

    private final Path folder;
    private final Path file;

    public PreferencesFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
    }

    @Override
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Preferences.FIRST, Optional.empty());
        }
        try {
            return new Loaded(PreferencesJson.read(document()), Optional.empty());
        } catch (FileRefused | JsonRefused e) {
            return new Loaded(
                    Preferences.FIRST, Optional.of(setAside(String.valueOf(e.getMessage()))));
        }
    }

    @Override
    public Optional<String> update(UnaryOperator<Preferences> change) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                            FileChannel.open(
                                    folder.resolve("settings.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                JsonValue before = lock.isValid() ? current() : NOTHING;
                Preferences now = change.apply(PreferencesJson.read(before));
                String text = JsonLayout.pretty(PreferencesJson.write(now, before));
                AtomicFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            return Optional.empty();
        } catch (IOException | SaveFailed e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private JsonValue current() {
        if (!Files.exists(file)) {
            return NOTHING;
        }
        try {
            return document();
        } catch (FileRefused | JsonRefused e) {
            setAside(String.valueOf(e.getMessage()));
            return NOTHING;
        }
    }

    private JsonValue document() throws FileRefused, JsonRefused {
        JsonValue document = StrictJson.parse(BoundedFile.read(file, MOST_BYTES));
        if (document instanceof JsonValue.Obj) {
            return document;
        }
        throw new JsonRefused(WORDS.get("no-object"));
    }

    private String setAside(String reason) {
        Path aside = folder.resolve("settings.broken.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return WORDS.get("set-aside", reason, aside);
        } catch (IOException e) {
            return WORDS.get("unreadable", file, reason);
        }
    }
}
