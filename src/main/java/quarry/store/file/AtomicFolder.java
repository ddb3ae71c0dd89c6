package quarry.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Replaces files of one folder together: all new ones are written and flushed before the first takes its place.
public final class AtomicFolder {

    private AtomicFolder() {}

    /// Other files in the folder stay as they are. A folder that is not there is made; if a file cannot be written,
    /// it is gone again and no file has changed.
    ///
    /// @param files by name, in the order in which they are written
    /// @throws SaveFailed if it did not work; the message says what is on disk now
    public static void replace(Path folder, SequencedMap<String, AtomicFile.Content> files)
            throws SaveFailed {
        List<Path> made = missing(folder);
        List<Replacement> fresh = new ArrayList<>();
        try {
            make(folder);
            for (Map.Entry<String, AtomicFile.Content> file : files.entrySet()) {
                fresh.add(Replacement.written(folder.resolve(file.getKey()), file.getValue()));
            }
        } catch (SaveFailed | RuntimeException | Error e) {
            fresh.forEach(file -> file.discard(e));
            remove(made, e);
            throw e;
        }
        move(fresh);
        if (!fresh.isEmpty()) {
            fresh.getLast().flushFolder();
        }
    }

    private static void move(List<Replacement> fresh) throws SaveFailed {
        for (int i = 0; i < fresh.size(); i++) {
            try {
                fresh.get(i).move();
            } catch (IOException e) {
                fresh.subList(i, fresh.size()).forEach(file -> file.discard(e));
                throw new SaveFailed(
                        fresh.get(i).file()
                                + " was not saved: "
                                + Reason.of(e)
                                + "; of the "
                                + fresh.size()
                                + " files "
                                + i
                                + " are new",
                        e);
            }
        }
    }

    private static void make(Path folder) throws SaveFailed {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new SaveFailed(
                    folder + " is a file where a folder is needed: give another name or remove it",
                    e);
        } catch (IOException e) {
            throw new SaveFailed(
                    folder
                            + " could not be made, nothing was written: "
                            + Reason.of(e)
                            + "; choose a folder you may write to",
                    e);
        }
    }

    /// The folder and those above it that have to be made, the innermost first.
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder.toAbsolutePath();
                at != null && Files.notExists(at);
                at = at.getParent()) {
            missing.add(at);
        }
        return missing;
    }

    private static void remove(List<Path> made, Throwable cause) {
        try {
            for (Path folder : made) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
