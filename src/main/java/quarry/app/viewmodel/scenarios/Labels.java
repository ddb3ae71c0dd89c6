package quarry.app.viewmodel.scenarios;

import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.util.Locale;

/// The words for how a deployment is served.
public final class Labels {

    private static final Texts WORDS = Texts.of(Labels.class);

    private Labels() {}

    public static String of(Scope scope) {
        return WORDS.get("scope." + scope.name());
    }

    public static String of(Tier tier) {
        return WORDS.get("tier." + tier.name());
    }

    public static String of(Term term) {
        return WORDS.get("term." + term.name());
    }

    public static String of(Overflow overflow) {
        return WORDS.get("overflow." + overflow.name());
    }

    static String of(Mode mode) {
        return WORDS.get("mode." + mode.name());
    }

    static String pool(String id) {
        return WORDS.get("mode.pool", id);
    }

    public static String of(Purchase purchase) {
        String buying = Buying.of(purchase).label();
        return switch (purchase) {
            case Purchase.OnDemand(Tier tier) ->
                    tier == Tier.STANDARD
                            ? buying
                            : WORDS.get("bought.tier", buying, lower(of(tier)));
            case Purchase.Batch _, Purchase.Pooled _, Purchase.Imported _ -> buying;
            case Purchase.Provisioned p ->
                    WORDS.get("bought.units", buying, units(p.units(), p.term()));
            case Purchase.Reserved r -> WORDS.get("bought.term", buying, lower(of(r.term())));
        };
    }

    /// "2 units, 1 month"
    static String units(UnitCount units, Term term) {
        return WORDS.get("units.term", units(units), lower(of(term)));
    }

    private static String units(UnitCount units) {
        return switch (units) {
            case UnitCount.Fixed(int count) ->
                    count == 1
                            ? WORDS.get("units.one")
                            : WORDS.get("units.count", String.valueOf(count));
            case UnitCount.Cheapest _ -> WORDS.get("units.cheapest");
            case UnitCount.Peak _ -> WORDS.get("units.peak");
        };
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
