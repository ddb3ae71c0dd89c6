package quarry.app.viewmodel.assumptions;

import quarry.rates.RateKey;
import quarry.rates.Scope;

/// Where a model can be had.
record Place(String model, String region, Scope scope) {

    static Place of(RateKey key) {
        return new Place(key.model(), key.region(), key.scope());
    }

    /// How much of another place is the same, of the same model.
    int likeness(Place other) {
        return (region.equals(other.region) ? 2 : 0) + (scope == other.scope ? 1 : 0);
    }
}
