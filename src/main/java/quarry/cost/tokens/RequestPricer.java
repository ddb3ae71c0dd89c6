package quarry.cost.tokens;

import quarry.money.Usd;
import quarry.plan.Retries;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.TokenRates;

import java.math.BigDecimal;
import java.util.Optional;

/// Prices single requests, each by its own tokens, under rates that were looked up once.
public final class RequestPricer {

    private final TokenRates rates;
    private final BigDecimal inputFactor;
    private final BigDecimal outputFactor;

    public RequestPricer(TokenRates rates, Retries retries) {
        this.rates = rates;
        this.inputFactor = retries.inputFactor();
        this.outputFactor = retries.outputFactor();
    }

    /// What one request meters.
    ///
    /// @param input neither read from the cache nor written to it
    /// @param cacheWrite which of the cache writes `written` is
    public record Tokens(long input, long output, long read, Component cacheWrite, long written) {}

    /// The list price of one request, exact, with its share of retries; empty if a rate it needs is missing.
    public Optional<Usd> price(Tokens tokens) {
        int level =
                rates.level(BigDecimal.valueOf(tokens.input() + tokens.read() + tokens.written()));
        Sum in = new Sum(level);
        in.add(Component.INPUT, tokens.input());
        in.add(Component.CACHE_READ, tokens.read());
        in.add(tokens.cacheWrite(), tokens.written());
        Sum out = new Sum(level);
        out.add(Component.OUTPUT, tokens.output());
        return in.complete && out.complete
                ? Optional.of(
                        new Usd(in.usd.multiply(inputFactor).add(out.usd.multiply(outputFactor))))
                : Optional.empty();
    }

    private final class Sum {

        private final int level;
        private BigDecimal usd = BigDecimal.ZERO;
        private boolean complete = true;

        Sum(int level) {
            this.level = level;
        }

        void add(Component component, long tokens) {
            if (tokens == 0) {
                return;
            }
            switch (rates.find(component, level)) {
                case Lookup.Found(var rate) ->
                        usd =
                                usd.add(
                                        rate.unit()
                                                .of(BigDecimal.valueOf(tokens))
                                                .multiply(rate.usd()));
                case Lookup.Missing _ -> complete = false;
            }
        }
    }
}
