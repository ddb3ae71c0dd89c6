package quarry.rates;

/// Whether a model is still offered to new users.
public enum Lifecycle implements Named {
    CURRENT,
    LEGACY
}
