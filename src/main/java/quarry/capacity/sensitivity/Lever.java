package quarry.capacity.sensitivity;

import quarry.rates.Named;

/// An assumption that the verdict on model units depends on.
public enum Lever implements Named {
    /// Output ÷ all tokens of the requests, which stay as many. 0 to 1.
    OUTPUT_SHARE("Output share of tokens", Scale.SHARE),
    /// Requests that find the prefix in the cache on demand. 0 to 1.
    CACHE_HIT_RATE("Cache hit rate", Scale.SHARE),
    /// What on-demand list prices are cut by. 0 to 1.
    ON_DEMAND_DISCOUNT("Discount on demand", Scale.SHARE),
    /// What one unit serves, as a multiple of the figure entered.
    UNIT_CAPACITY("Capacity of a unit", Scale.MULTIPLE),
    /// On-demand rates, as a multiple of today's.
    ON_DEMAND_RATE("On-demand rates", Scale.MULTIPLE);

    private final String label;
    private final Scale scale;

    Lever(String label, Scale scale) {
        this.label = label;
        this.scale = scale;
    }

    /// How values of a lever are meant.
    public enum Scale implements Named {
        /// 0 to 1.
        SHARE,
        /// 1 is as it is now.
        MULTIPLE
    }

    public String label() {
        return label;
    }

    public Scale scale() {
        return scale;
    }
}
