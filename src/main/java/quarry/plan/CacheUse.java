package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;

/// What of a request repeats.
///
/// @param cacheableTokens length of the prefix that requests share
/// @param hitRate share of requests that find it in the cache, 0 to 1
@RecordBuilder
public record CacheUse(BigDecimal cacheableTokens, BigDecimal hitRate, CacheTtl ttl, Extras extras)
        implements CacheUseBuilder.With {

    public static final CacheUse NONE =
            new CacheUse(BigDecimal.ZERO, BigDecimal.ZERO, CacheTtl.MINUTES_5, Extras.NONE);
}
