package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Says with a rate of 0 that writing the cache costs nothing, for the models of which the notes
/// state it: Nova, and GPT-5.5 and older.
final class FreeCacheWrites {

    private static final List<String> FREE =
            List.of("amazon.nova-", "openai.gpt-5.4", "openai.gpt-5.5");

    private FreeCacheWrites() {}

    static List<Rate> derive(Collection<Rate> rates) {
        RateIndex known = new RateIndex(rates);
        List<Rate> derived = new ArrayList<>();
        for (Rate read : known.of(Component.CACHE_READ)) {
            Optional<Rate> input = known.find(read.key().with(Component.INPUT));
            RateKey write = read.key().with(Component.CACHE_WRITE_5M);
            if (input.isPresent() && isFree(write.model()) && !known.has(write)) {
                derived.add(
                        Derivation.times(
                                BigDecimal.ZERO,
                                input.get(),
                                write,
                                "the input rate: writing the cache is free for this model"));
            }
        }
        return derived;
    }

    private static boolean isFree(String model) {
        return FREE.stream().anyMatch(model::startsWith);
    }
}
