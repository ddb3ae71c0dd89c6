package quarry.plan;

import quarry.rates.Named;

/// What happens to demand above the units bought.
public enum Overflow implements Named {
    ON_DEMAND("on-demand"),
    REJECT("reject");

    private final String id;

    Overflow(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
