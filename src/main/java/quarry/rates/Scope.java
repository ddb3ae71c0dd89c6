package quarry.rates;

/// How a call is routed: in its region, over a geographic inference profile, or over the global one.
public enum Scope implements Named {
    REGIONAL,
    GEO,
    GLOBAL
}
