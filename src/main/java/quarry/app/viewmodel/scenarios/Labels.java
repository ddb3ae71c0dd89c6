package quarry.app.viewmodel.scenarios;

import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.util.Locale;

/// The words for how a deployment is served.
public final class Labels {

    private Labels() {}

    public static String of(Scope scope) {
        return switch (scope) {
            case REGIONAL -> "In its region";
            case GEO -> "Geographic profile";
            case GLOBAL -> "Global profile";
        };
    }

    public static String of(Tier tier) {
        return switch (tier) {
            case STANDARD -> "Standard";
            case FLEX -> "Flex";
            case PRIORITY -> "Priority";
            case LATENCY_OPTIMIZED -> "Latency optimized";
        };
    }

    public static String of(Term term) {
        return switch (term) {
            case NONE -> "No commitment";
            case ONE_MONTH -> "1 month";
            case THREE_MONTHS -> "3 months";
            case SIX_MONTHS -> "6 months";
        };
    }

    public static String of(Overflow overflow) {
        return switch (overflow) {
            case ON_DEMAND -> "Served on demand";
            case REJECT -> "Rejected";
        };
    }

    public static String of(Purchase purchase) {
        String buying = Buying.of(purchase).label();
        return switch (purchase) {
            case Purchase.OnDemand(Tier tier) ->
                    tier == Tier.STANDARD ? buying : buying + ", " + lower(of(tier));
            case Purchase.Batch _, Purchase.Pooled _, Purchase.Imported _ -> buying;
            case Purchase.Provisioned p ->
                    buying + ", " + units(p.units()) + ", " + lower(of(p.term()));
            case Purchase.Reserved r -> buying + ", " + lower(of(r.term()));
        };
    }

    private static String units(UnitCount units) {
        return switch (units) {
            case UnitCount.Fixed(int count) -> count == 1 ? "1 unit" : count + " units";
            case UnitCount.Cheapest _ -> "cheapest units";
            case UnitCount.Peak _ -> "units for the peak";
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
