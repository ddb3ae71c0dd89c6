package quarry.rates;

import java.math.BigDecimal;

/// What a rate is charged per, e.g. 1 million tokens or one hour of a model unit.
public enum Unit implements Named {
    TOKENS_1M("1M tokens", 1_000_000),
    HOUR("hour", 1),
    MINUTE("minute", 1),
    SECOND("second", 1),
    MONTH("month", 1),
    IMAGE("image", 1),
    PAGE("page", 1),
    REQUEST("request", 1),
    REQUESTS_1K("1K requests", 1_000),
    QUERIES_1K("1K queries", 1_000),
    TEXT_UNITS_1K("1K text units", 1_000),
    TRANSITIONS_1K("1K transitions", 1_000),
    TASK("task", 1);

    private final String id;
    private final BigDecimal size;

    Unit(String id, long size) {
        this.id = id;
        this.size = BigDecimal.valueOf(size);
    }

    @Override
    public String id() {
        return id;
    }

    /// How many single things (tokens, requests, hours) one unit holds; a power of ten.
    public BigDecimal size() {
        return size;
    }

    /// A count of single things in this unit: 80,000,000 tokens are 80 of `1M tokens`. Exact.
    public BigDecimal of(BigDecimal singles) {
        return singles.scaleByPowerOfTen(1 - size.precision());
    }
}
