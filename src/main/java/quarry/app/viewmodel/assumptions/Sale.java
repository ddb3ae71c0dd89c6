package quarry.app.viewmodel.assumptions;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;

import java.util.function.Predicate;

/// The ways of selling that assumptions are about, each told by the rates that it cannot do without.
enum Sale {
    ON_DEMAND(key -> key.mode() == Mode.ON_DEMAND && key.component() == Component.INPUT),
    UNITS(key -> key.mode() == Mode.PROVISIONED && key.component() == Component.MODEL_UNIT_HOUR),
    TRAINING(key -> key.mode() == Mode.CUSTOMIZATION);

    private final Predicate<RateKey> told;

    Sale(Predicate<RateKey> told) {
        this.told = told;
    }

    boolean tells(RateKey key) {
        return told.test(key);
    }
}
