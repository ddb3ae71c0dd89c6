package quarry.store.file;

import java.util.Objects;

/// A file that cannot be read, or not safely. The message is one line for the user.
public final class FileRefused extends Exception {

    private static final long serialVersionUID = 1;

    FileRefused(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
