package quarry.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file held when it was last read or saved, to find out whether someone else changed it since.
///
/// It goes by content: a file that was only touched, or written again with the same bytes, is unchanged.
public record DiskStamp(long size, String sha256) {

    /// What became of the file since.
    public enum Since {
        UNCHANGED,
        CHANGED,
        GONE
    }

    public static DiskStamp of(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new DiskStamp(content.length, HexFormat.of().formatHex(digest.digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Since compare(Path file) {
        try {
            if (Files.size(file) != size) {
                return Since.CHANGED;
            }
            return of(Files.readAllBytes(file)).equals(this) ? Since.UNCHANGED : Since.CHANGED;
        } catch (NoSuchFileException e) {
            return Since.GONE;
        } catch (IOException e) {
            return Since.CHANGED;
        }
    }
}
