package quarry.rates;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A foundation model (or a Bedrock feature that is priced like one) as the rate card knows it.
///
/// @param contextWindow input tokens a request can have; null where no source gave it
/// @param minimumCacheableTokens shortest prefix that can be cached, in tokens; null where not known
/// @param modes the modes for which the card has rates
public record Model(
        String id,
        String name,
        String provider,
        Lifecycle lifecycle,
        @Nullable Long contextWindow,
        @Nullable Integer minimumCacheableTokens,
        Set<Mode> modes) {

    public Model {
        modes = Set.copyOf(modes);
    }
}
