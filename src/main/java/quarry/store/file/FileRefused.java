package quarry.store.file;

/// A file that cannot be read, or not safely. The message is one line for the user.
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1;

    FileRefused(String message) {
        super(message);
    }
}
