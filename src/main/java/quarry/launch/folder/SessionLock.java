package quarry.launch.folder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A folder that belongs to one process while that runs. The system lifts the lock when the process ends, however it
/// ends.
final class SessionLock {

    private static final String NAME = "lock";

    private final Path folder;
    private final FileChannel channel;

    private SessionLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    Path folder() {
        return folder;
    }

    /// @return null while the folder is another's, in this process or in another one
    static @Nullable SessionLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new SessionLock(folder, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another one's, in this process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /// Gives the folder up; removed if nothing is in it.
    void release() throws IOException {
        channel.close();
        try (var files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(NAME))) {
                return;
            }
        }
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(folder);
    }
}
