package quarry.plan;

import quarry.rates.Component;
import quarry.rates.Named;

/// How long a cached prefix lives without being read.
public enum CacheTtl implements Named {
    MINUTES_5("5m", Component.CACHE_WRITE_5M),
    MINUTES_30("30m", Component.CACHE_WRITE_30M),
    HOUR_1("1h", Component.CACHE_WRITE_1H);

    private final String id;
    private final Component write;

    CacheTtl(String id, Component write) {
        this.id = id;
        this.write = write;
    }

    @Override
    public String id() {
        return id;
    }

    /// The component that writing such a prefix is metered as.
    public Component write() {
        return write;
    }
}
