package quarry.cost.offer;

import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.TokenFactors;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lists every way to serve a workload: by tokens on demand in each tier, cached and not, and in batch; on model
/// units for the peak where the plan says what a unit serves. Reserved capacity and imported models need sizes
/// that only the user can give, so they are not among them.
public final class Offers {

    private Offers() {}

    /// @param factors by model, how it counts tokens otherwise than the workload says
    /// @return one for each way that has a rate to begin with, in the card's order, the plan's own models last
    public static List<Deployment> of(
            Plan plan, RateCard card, Workload workload, Map<String, TokenFactors> factors) {
        boolean cacheable = workload.cache().cacheableTokens().signum() > 0;
        Map<RateKey, Boolean> routes = new LinkedHashMap<>();
        Stream.concat(
                        card.rates().stream().map(Rate::key),
                        plan.overrides().stream().map(RateOverride::key))
                .filter(key -> sells(plan, key))
                .map(key -> key.above(0))
                .forEach(key -> routes.put(key, cacheable && key.mode() == Mode.ON_DEMAND));
        return routes.entrySet().stream()
                .flatMap(
                        route -> {
                            Deployment plain = deployment(workload, route.getKey(), factors);
                            return route.getValue()
                                    ? Stream.of(plain, plain.withCaching(true))
                                    : Stream.of(plain);
                        })
                .toList();
    }

    private static boolean sells(Plan plan, RateKey key) {
        return switch (key.mode()) {
            case ON_DEMAND, BATCH -> key.component() == Component.INPUT;
            case PROVISIONED ->
                    key.component() == Component.MODEL_UNIT_HOUR
                            && plan.capacity(key.model())
                                    .filter(
                                            c ->
                                                    c.inputTokensPerMinute() != null
                                                            || c.outputTokensPerMinute() != null)
                                    .isPresent();
            case RESERVED, IMPORT, CUSTOMIZATION -> false;
        };
    }

    private static Deployment deployment(
            Workload workload, RateKey key, Map<String, TokenFactors> factors) {
        return Deployment.of(workload.id(), key.model(), key.region(), key.scope(), purchase(key))
                .withFactors(factors.getOrDefault(key.model(), TokenFactors.NONE));
    }

    private static Purchase purchase(RateKey key) {
        return switch (key.mode()) {
            case BATCH -> new Purchase.Batch();
            case PROVISIONED ->
                    new Purchase.Provisioned(key.term(), new UnitCount.Peak(), Overflow.ON_DEMAND);
            default -> new Purchase.OnDemand(key.tier());
        };
    }
}
