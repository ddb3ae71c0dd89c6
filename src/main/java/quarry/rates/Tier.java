package quarry.rates;

/// The service tier of an on-demand call.
public enum Tier implements Named {
    STANDARD,
    FLEX,
    PRIORITY,
    LATENCY_OPTIMIZED
}
