package quarry.store.plan;

/// A value that its field does not take; the message completes "1.5 …".
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    Unfit(String message) {
        super(message, null, false, false);
    }
}
