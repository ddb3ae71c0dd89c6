package quarry.rates;

/// How far a rate can be trusted.
public enum Status implements Named {
    /// Read from a source for a model that is still offered.
    CURRENT("current"),
    /// Read from a source for a model that can perhaps no longer be bought.
    LEGACY("legacy"),
    /// Read from a source that others contradict or that looks wrong.
    UNCERTAIN("uncertain"),
    /// Computed by a published rule from another rate of the card; the note carries the rule.
    DERIVED("derived"),
    /// The user's own figure, from an override in the plan.
    OVERRIDE("override");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
