package quarry.rates;

/// How far a rate can be trusted.
public enum Status implements Named {
    /// Read from a source for a model that is still offered.
    CURRENT,
    /// Read from a source for a model that can perhaps no longer be bought.
    LEGACY,
    /// Read from a source that others contradict or that looks wrong.
    UNCERTAIN,
    /// Computed by a published rule from another rate of the card; the note carries the rule.
    DERIVED,
    /// The user's own figure, from an override in the plan.
    OVERRIDE
}
