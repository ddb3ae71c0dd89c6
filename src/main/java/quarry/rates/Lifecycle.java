package quarry.rates;

/// Whether a model is still offered to new users.
public enum Lifecycle implements Named {
    CURRENT("current"),
    LEGACY("legacy");

    private final String id;

    Lifecycle(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
