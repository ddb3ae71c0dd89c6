package quarry.store.plan;

import java.util.Objects;

/// A value that its field does not take; the message completes "1.5 …".
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    Unfit(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
