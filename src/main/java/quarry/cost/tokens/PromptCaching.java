package quarry.cost.tokens;

import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Ledger;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Model;
import quarry.rates.RateCard;

import java.math.BigDecimal;

/// Meters the requests of a deployment with the prompt cache or without it, and warns when it cannot be used.
public final class PromptCaching {

    private PromptCaching() {}

    /// With the cache where it is asked for, there is something to cache, the mode has a cache and the prefix is
    /// long enough for the model. A shorter prefix is billed as ordinary input, as Bedrock does.
    public static RequestMeter meter(
            Deployment deployment,
            String path,
            Assumptions assumptions,
            RateCard card,
            Ledger ledger) {
        RequestMeter cached = RequestMeter.of(assumptions.workload(), deployment.factors(), true);
        return isUsed(deployment, path, assumptions, cached.cacheablePrefix(), card, ledger)
                ? cached
                : RequestMeter.of(assumptions.workload(), deployment.factors(), false);
    }

    private static boolean isUsed(
            Deployment deployment,
            String path,
            Assumptions assumptions,
            BigDecimal prefix,
            RateCard card,
            Ledger ledger) {
        if (!deployment.caching() || prefix.signum() == 0) {
            return false;
        }
        if (deployment.purchase() instanceof Purchase.Batch) {
            ledger.warn(
                    path + ".caching",
                    "Batch has no prompt caching; all input is priced uncached.");
            return false;
        }
        Integer minimum =
                card.model(deployment.model()).map(Model::minimumCacheableTokens).orElse(null);
        if (minimum == null || prefix.compareTo(BigDecimal.valueOf(minimum)) >= 0) {
            return true;
        }
        ledger.warn(
                path + ".caching",
                deployment.model()
                        + " caches prefixes of at least "
                        + minimum
                        + " tokens; "
                        + prefix.stripTrailingZeros().toPlainString()
                        + " tokens ("
                        + assumptions.path()
                        + ".cache.cacheableTokens) are priced uncached.");
        return false;
    }
}
