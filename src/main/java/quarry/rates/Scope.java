package quarry.rates;

/// How a call is routed: in its region, over a geographic inference profile, or over the global one.
public enum Scope implements Named {
    REGIONAL("regional"),
    GEO("geo"),
    GLOBAL("global");

    private final String id;

    Scope(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
