package quarry.store.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/// Temporary files of saves, and those that a killed process left behind.
final class LeftOvers {

    /// A save takes well below a second; a temporary file this old belongs to nobody.
    static final Duration AGE = Duration.ofMinutes(10);

    private static final Pattern NAME = Pattern.compile("\\.quarry-[0-9a-f]{16}\\.tmp");

    private LeftOvers() {}

    /// @param token 16 hexadecimal digits
    static String name(String token) {
        return ".quarry-" + token + ".tmp";
    }

    /// Deletes old temporary files of saves; what cannot be deleted stays.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".quarry-*.tmp")) {
            for (Path file : found) {
                if (NAME.matcher(file.getFileName().toString()).matches() && isOld(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed keeps its left-overs; the save itself may still work.
        }
    }

    private static boolean isOld(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(AGE));
    }
}
