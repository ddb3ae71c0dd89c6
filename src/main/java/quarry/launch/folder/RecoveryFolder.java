package quarry.launch.folder;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.app.viewmodel.recovery.RecoveryStore;
import quarry.plan.Plan;
import quarry.report.text.Texts;
import quarry.store.file.FileRefused;
import quarry.store.file.SaveFailed;
import quarry.store.json.JsonRefused;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Copies of unsaved plans, a folder for each session. A session holds its folder's lock while it runs, so a folder
/// whose lock can be taken belongs to one that has ended.
public final class RecoveryFolder implements RecoveryStore {

    private static final Texts WORDS = Texts.of(RecoveryFolder.class);
    private static final String ENDING = ".json";

    private final Path folder;
    private final InstantSource clock;
    private final List<SessionLock> adopted = new ArrayList<>();
    private @Nullable SessionLock own;

    /// @param settings Quarry's folder; made when it is needed
    public RecoveryFolder(Path settings, InstantSource clock) {
        this.folder = settings.resolve("recovery");
        this.clock = clock;
    }

    @Override
    public Optional<String> keep(String slot, Plan plan, @Nullable Path file) {
        try {
            RecoveryCopy.write(copy(own(), slot), plan, file, clock.instant());
            return Optional.empty();
        } catch (IOException | SaveFailed | JsonRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void drop(String slot) {
        if (own != null) {
            delete(copy(own, slot));
        }
    }

    @Override
    public Found leftBehind() {
        List<LeftBehind> copies = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path session : entries(folder, "*")) {
            try {
                adopt(session);
            } catch (IOException e) {
                unreadable.add(
                        WORDS.get("copy-unreadable", session, String.valueOf(e.getMessage())));
            }
        }
        for (SessionLock session : adopted) {
            for (Path copy : entries(session.folder(), "*" + ENDING)) {
                try {
                    copies.add(RecoveryCopy.read(copy));
                } catch (FileRefused | JsonRefused | IllegalArgumentException e) {
                    unreadable.add(
                            WORDS.get("copy-unreadable", copy, String.valueOf(e.getMessage())));
                }
            }
        }
        copies.sort(Comparator.comparing(LeftBehind::at).reversed());
        return new Found(copies, unreadable);
    }

    @Override
    public void discard(LeftBehind copy) {
        delete(Path.of(copy.id()));
    }

    /// Leaves nothing behind but copies that nobody has decided about.
    public void close() {
        if (own != null) {
            adopted.add(own);
            own = null;
        }
        for (SessionLock session : adopted) {
            try {
                session.release();
            } catch (IOException e) {
                // An empty folder stays; the next start takes it away.
            }
        }
        adopted.clear();
    }

    private void adopt(Path session) throws IOException {
        if (!Files.isDirectory(session)
                || adopted.stream().anyMatch(a -> a.folder().equals(session))) {
            return;
        }
        SessionLock lock = SessionLock.take(session);
        if (lock == null) {
            return;
        }
        if (entries(session, "*" + ENDING).isEmpty()) {
            entries(session, ".quarry-*.tmp").forEach(RecoveryFolder::delete);
            lock.release();
        } else {
            adopted.add(lock);
        }
    }

    private SessionLock own() throws IOException {
        SessionLock lock = own;
        while (lock == null) {
            String token = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            lock = SessionLock.take(Files.createDirectories(folder.resolve(token)));
        }
        own = lock;
        return lock;
    }

    private static Path copy(SessionLock session, String slot) {
        return session.folder().resolve(slot + ENDING);
    }

    private static List<Path> entries(Path folder, String pattern) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(entries::add);
        } catch (IOException e) {
            // No folder, no entries.
        }
        return entries;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is offered once more at the next start.
        }
    }
}
