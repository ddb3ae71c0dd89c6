package quarry.plan;

import quarry.rates.Named;

/// What happens to demand above the units bought.
public enum Overflow implements Named {
    ON_DEMAND,
    REJECT
}
