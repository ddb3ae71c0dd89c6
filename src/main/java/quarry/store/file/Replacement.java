package quarry.store.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// What is to take the place of a file: written beside it and flushed to disk, not moved over it yet.
///
/// @param file as the user named it
/// @param target where its symbolic links lead
record Replacement(Path file, Path target, Path temp) {

    private static final int MAX_LINKS = 40;

    /// Leaves nothing behind if it fails.
    static Replacement written(Path file, AtomicFile.Content content) throws SaveFailed {
        Replacement fresh;
        try {
            Path target = behindLinks(file.toAbsolutePath());
            refuseOddTarget(file, target);
            Path folder = folderOf(target);
            LeftOvers.sweep(folder);
            fresh = new Replacement(file, target, folder.resolve(LeftOvers.name(random())));
        } catch (IOException e) {
            throw notSaved(file, e);
        }
        try {
            fresh.write(content);
            return fresh;
        } catch (IOException e) {
            fresh.discard(e);
            throw notSaved(file, e);
        } catch (RuntimeException | Error e) {
            fresh.discard(e);
            throw e;
        }
    }

    /// Takes the old file's place.
    void move() throws IOException {
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// @param cause why; told if the new file cannot be removed
    void discard(Throwable cause) {
        try {
            Files.deleteIfExists(temp);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /// After a move, so that it outlives a power cut.
    void flushFolder() throws SaveFailed {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null
                || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Windows cannot open a folder to flush it
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new SaveFailed(
                    file
                            + " was written, but the disk did not confirm it: "
                            + Reason.of(e)
                            + "; save again",
                    e);
        }
    }

    static SaveFailed notSaved(Path file, IOException cause) {
        return new SaveFailed(
                file + " was not saved, nothing on disk has changed: " + Reason.of(cause), cause);
    }

    private void write(AtomicFile.Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepPermissions(target, temp);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || fresh == null || !Files.exists(from)) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        if (!attributes.group().equals(fresh.readAttributes().group())) {
            try {
                fresh.setGroup(attributes.group());
            } catch (IOException e) {
                // A group that this user is not in: the user's own group has to do.
            }
        }
        fresh.setPermissions(attributes.permissions());
    }

    private static void refuseOddTarget(Path file, Path target) throws SaveFailed {
        if (Files.isDirectory(target)) {
            throw new SaveFailed(file + " was not saved: there is a folder of that name");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new SaveFailed(file + " was not saved: it is not an ordinary file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new SaveFailed(
                    file
                            + " was not saved: it is write-protected; save under another name or"
                            + " lift the protection");
        }
    }

    private static Path behindLinks(Path file) throws IOException {
        Path path = file;
        for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(path); i++) {
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        if (Files.isSymbolicLink(path)) {
            throw new IOException("its symbolic links lead in a circle");
        }
        return folderOf(path).toRealPath().resolve(path.getFileName());
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || file.getFileName() == null) {
            throw new IOException("it is the root of a drive");
        }
        return folder;
    }

    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
