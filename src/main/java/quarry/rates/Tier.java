package quarry.rates;

/// The service tier of an on-demand call.
public enum Tier implements Named {
    STANDARD("standard"),
    FLEX("flex"),
    PRIORITY("priority"),
    LATENCY_OPTIMIZED("latency-optimized");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
