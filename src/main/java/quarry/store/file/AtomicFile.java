package quarry.store.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Replaces a file as a whole: a new file beside it, flushed to disk, moved over the old one.
///
/// At every moment, also after a power cut, the path holds the old content or the new.
public final class AtomicFile {

    private AtomicFile() {}

    /// What the file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Symbolic links are followed, so that the file they lead to is replaced. Permissions are kept.
    ///
    /// @throws SaveFailed if it did not work; the message says what is on disk now
    public static void replace(Path file, Content content) throws SaveFailed {
        Replacement fresh = Replacement.written(file, content);
        try {
            fresh.move();
        } catch (IOException e) {
            fresh.discard(e);
            throw Replacement.notSaved(file, e);
        }
        fresh.flushFolder();
    }
}
