package quarry.cost.demand;

import quarry.cost.Step;
import quarry.plan.CacheUse;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Workload;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What one request meters, by component, retries included.
///
/// With caching, of c = min(cacheable, input) tokens a hit reads c from the cache and a miss writes c to it;
/// the rest is input. A repeat charges its share of the input as the first attempt does, cached or not.
///
/// @param metered components with tokens above 0, in the order they are billed
public record RequestMeter(Workload workload, boolean cached, List<Metered> metered) {

    /// @param tokens average of one request, with retries
    /// @param how the product that gives them
    public record Metered(Component component, BigDecimal tokens, String how) {}

    public static RequestMeter of(Workload workload, boolean cached) {
        RequestShape request = workload.request();
        CacheUse cache = workload.cache();
        Retries retries = workload.retries();
        BigDecimal input = request.inputTokens();
        BigDecimal prefix = cached ? cache.cacheableTokens().min(input) : BigDecimal.ZERO;
        BigDecimal hit = cache.hitRate();
        BigDecimal miss = BigDecimal.ONE.subtract(hit);
        List<Metered> metered = new ArrayList<>(4);
        add(
                metered,
                Component.INPUT,
                input.subtract(prefix),
                BigDecimal.ONE,
                retries.inputFactor());
        add(metered, Component.CACHE_READ, prefix, hit, retries.inputFactor());
        add(metered, cache.ttl().write(), prefix, miss, retries.inputFactor());
        add(
                metered,
                Component.OUTPUT,
                request.outputTokens(),
                BigDecimal.ONE,
                retries.outputFactor());
        return new RequestMeter(workload, cached, List.copyOf(metered));
    }

    private static void add(
            List<Metered> metered,
            Component component,
            BigDecimal tokens,
            BigDecimal share,
            BigDecimal retryFactor) {
        BigDecimal average = tokens.multiply(share).multiply(retryFactor);
        if (average.signum() == 0) {
            return;
        }
        StringBuilder how = new StringBuilder(Step.plain(tokens));
        appendFactor(how, share, " of requests");
        appendFactor(how, retryFactor, " with retries");
        metered.add(new Metered(component, average, how.toString()));
    }

    private static void appendFactor(StringBuilder how, BigDecimal factor, String what) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            how.append(" × ").append(Step.plain(factor)).append(what);
        }
    }

    /// Input that counts against capacity: all of it, cached or not, with retries.
    public BigDecimal inputTokens() {
        return workload.request().inputTokens().multiply(workload.retries().inputFactor());
    }

    public BigDecimal outputTokens() {
        return workload.request().outputTokens().multiply(workload.retries().outputFactor());
    }
}
