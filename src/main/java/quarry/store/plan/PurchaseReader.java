package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;
import static quarry.store.plan.Limits.ZERO;

import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a deployment is bought: `mode` and the fields that go with it.
final class PurchaseReader {

    static final ChoiceKind<Term> PROVISIONED_TERM =
            new ChoiceKind<>(List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS));
    static final ChoiceKind<Term> RESERVED_TERM =
            new ChoiceKind<>(List.of(Term.ONE_MONTH, Term.THREE_MONTHS));
    static final UnitCount ONE_UNIT = new UnitCount.Fixed(1);

    private static final ChoiceKind<Mode> MODE = new ChoiceKind<>(Limits.DEPLOYABLE);
    private static final Map<String, String> MODES_BY_FIELD = modesByField();

    private PurchaseReader() {}

    private static Map<String, String> modesByField() {
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put("tier", "on-demand");
        modes.put("term", "provisioned and reserved");
        List.of("units", "overflow", "pool").forEach(f -> modes.put(f, "provisioned"));
        List.of("inputTpm", "outputTpm").forEach(f -> modes.put(f, "reserved"));
        List.of("cmuPerCopy", "copies", "activeWindowsPerMonth")
                .forEach(f -> modes.put(f, "import"));
        return modes;
    }

    static Purchase purchase(JsonFields f) {
        Mode mode = f.required("mode", MODE);
        MODES_BY_FIELD.forEach(
                (field, modes) ->
                        f.idle(field, "is for mode " + modes + ", and this is mode " + mode.id()));
        return switch (mode) {
            case BATCH -> new Purchase.Batch();
            case PROVISIONED -> f.has("pool") ? pooled(f) : provisioned(f);
            case RESERVED ->
                    new Purchase.Reserved(
                            f.or("term", RESERVED_TERM, Term.ONE_MONTH),
                            f.or("inputTpm", Limits.TOKENS_PER_MINUTE, ZERO),
                            f.or("outputTpm", Limits.TOKENS_PER_MINUTE, ZERO));
            case IMPORT ->
                    new Purchase.Imported(
                            f.or("cmuPerCopy", Limits.COPIES, ONE),
                            f.or("copies", Limits.COPIES, ONE),
                            f.orNull("activeWindowsPerMonth", Limits.WINDOWS));
            case ON_DEMAND, CUSTOMIZATION ->
                    new Purchase.OnDemand(f.or("tier", ChoiceKind.of(Tier.class), Tier.STANDARD));
        };
    }

    private static Purchase pooled(JsonFields f) {
        for (String field : List.of("term", "units", "overflow")) {
            f.idle(field, "is set by the pool, not by a deployment in it");
        }
        return new Purchase.Pooled(f.required("pool", Limits.ID));
    }

    private static Purchase provisioned(JsonFields f) {
        f.orNull("pool", Limits.ID);
        return new Purchase.Provisioned(
                f.or("term", PROVISIONED_TERM, Term.NONE),
                f.or("units", Limits.UNITS, ONE_UNIT),
                f.or("overflow", ChoiceKind.of(Overflow.class), Overflow.ON_DEMAND));
    }
}
