package quarry.cost.demand;

import quarry.cost.Step;
import quarry.plan.CacheUse;
import quarry.plan.Retries;
import quarry.plan.TokenFactors;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What one request meters, by component, retries included.
///
/// With caching, of c = min(cacheable, input) tokens a hit reads c from the cache and a miss writes c to it;
/// the rest is input. A repeat charges its share of the input as the first attempt does, cached or not.
///
/// @param factors of the deployment's model, on all input and on the output
/// @param metered components with tokens above 0, in the order they are billed
public record RequestMeter(
        Workload workload, TokenFactors factors, boolean cached, List<Metered> metered) {

    /// @param tokens average of one request, with retries
    /// @param shape tokens that the request's shape has
    /// @param share what they are multiplied by
    public record Metered(Component component, BigDecimal tokens, BigDecimal shape, Share share) {

        /// The product that gives the tokens.
        public String how() {
            StringBuilder how = new StringBuilder(Step.plain(shape));
            appendFactor(how, share.requests(), " of requests");
            appendFactor(how, share.model(), " for this model");
            appendFactor(how, share.retries(), " with retries");
            return how.toString();
        }
    }

    public static RequestMeter of(Workload workload, TokenFactors factors, boolean cached) {
        CacheUse cache = workload.cache();
        Retries retries = workload.retries();
        BigDecimal input = workload.request().inputTokens();
        BigDecimal prefix = cached ? cache.cacheableTokens().min(input) : BigDecimal.ZERO;
        BigDecimal hit = cache.hitRate();
        BigDecimal miss = BigDecimal.ONE.subtract(hit);
        List<Metered> metered = new ArrayList<>(4);
        Share all = new Share(BigDecimal.ONE, factors.input(), retries.inputFactor());
        add(metered, Component.INPUT, input.subtract(prefix), all);
        add(metered, Component.CACHE_READ, prefix, all.of(hit));
        add(metered, cache.ttl().write(), prefix, all.of(miss));
        add(
                metered,
                Component.OUTPUT,
                workload.request().outputTokens(),
                new Share(BigDecimal.ONE, factors.output(), retries.outputFactor()));
        return new RequestMeter(workload, factors, cached, List.copyOf(metered));
    }

    /// What tokens of the request's shape are multiplied by.
    public record Share(BigDecimal requests, BigDecimal model, BigDecimal retries) {

        Share of(BigDecimal share) {
            return new Share(share, model, retries);
        }
    }

    private static void add(
            List<Metered> metered, Component component, BigDecimal tokens, Share share) {
        BigDecimal average =
                tokens.multiply(share.requests()).multiply(share.model()).multiply(share.retries());
        if (average.signum() == 0) {
            return;
        }
        metered.add(new Metered(component, average, tokens, share));
    }

    private static void appendFactor(StringBuilder how, BigDecimal factor, String what) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            how.append(" × ").append(Step.plain(factor)).append(what);
        }
    }

    /// All input of one average attempt, as this model counts it.
    public BigDecimal requestInputTokens() {
        return workload.request().inputTokens().multiply(factors.input());
    }

    /// All input of the last turn of a conversation, as this model counts it.
    public BigDecimal largestInputTokens() {
        return workload.request().largestInputTokens().multiply(factors.input());
    }

    /// The prefix that could be cached, as this model counts it.
    public BigDecimal cacheablePrefix() {
        return workload.cache()
                .cacheableTokens()
                .min(workload.request().inputTokens())
                .multiply(factors.input());
    }

    /// Input that counts against model units: all of it, cached or not, with retries.
    public BigDecimal inputTokens() {
        return requestInputTokens().multiply(workload.retries().inputFactor());
    }

    /// Input that counts against reserved tokens per minute: cache writes do, cache reads do not.
    public BigDecimal inputTokensWithoutCacheReads() {
        return metered.stream()
                .filter(
                        m ->
                                m.component() == Component.INPUT
                                        || m.component().role() == Role.CACHE_WRITE)
                .map(Metered::tokens)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal outputTokens() {
        return workload.request()
                .outputTokens()
                .multiply(factors.output())
                .multiply(workload.retries().outputFactor());
    }
}
