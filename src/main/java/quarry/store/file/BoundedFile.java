package quarry.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a whole file that may not be larger than a limit.
public final class BoundedFile {

    private BoundedFile() {}

    public static byte[] read(Path file, int maxBytes) throws FileRefused {
        if (Files.isDirectory(file)) {
            throw new FileRefused(file + " is a folder, not a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileRefused(file + " is not an ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > maxBytes) {
                throw tooLarge(file, maxBytes);
            }
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge(file, maxBytes);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new FileRefused(file + " does not exist");
        } catch (AccessDeniedException e) {
            throw new FileRefused(file + " may not be read; check its permissions");
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be read: " + Reason.of(e));
        }
    }

    private static FileRefused tooLarge(Path file, int maxBytes) {
        return new FileRefused(
                file
                        + " is larger than "
                        + maxBytes / (1024 * 1024)
                        + " MB, the most Quarry reads");
    }
}
