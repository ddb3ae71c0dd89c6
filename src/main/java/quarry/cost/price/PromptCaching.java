package quarry.cost.price;

import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Model;
import quarry.rates.RateCard;

import java.math.BigDecimal;

/// Whether requests of a deployment use the prompt cache, and the warning when they cannot.
final class PromptCaching {

    private PromptCaching() {}

    /// On where it is asked for, there is something to cache, the mode has a cache and the prefix is long
    /// enough for the model. A shorter prefix is billed as ordinary input, as Bedrock does.
    static boolean used(
            Deployment deployment,
            String path,
            PlanContext.Assumptions assumptions,
            RateCard card,
            Ledger ledger) {
        BigDecimal prefix =
                assumptions
                        .workload()
                        .cache()
                        .cacheableTokens()
                        .min(assumptions.workload().request().inputTokens());
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
        if (minimum != null && prefix.compareTo(BigDecimal.valueOf(minimum)) < 0) {
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
        return true;
    }
}
