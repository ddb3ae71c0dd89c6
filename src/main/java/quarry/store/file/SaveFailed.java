package quarry.store.file;

import java.util.Objects;

/// A save that did not happen. The message is one line for the user and says what is on disk now.
public final class SaveFailed extends Exception {

    private static final long serialVersionUID = 1;

    public SaveFailed(String message) {
        super(message);
    }

    SaveFailed(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
