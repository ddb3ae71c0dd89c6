package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A stream of requests of one kind.
///
/// @param tags cost allocation tags, key to value
/// @param realTime whether someone waits for the answer, which rules batch out
/// @param outcomesPerRequest business outcomes (a resolved ticket, a page) that one request brings
@RecordBuilder
public record Workload(
        String id,
        String name,
        SequencedMap<String, String> tags,
        Traffic traffic,
        RequestShape request,
        CacheUse cache,
        Retries retries,
        boolean realTime,
        BigDecimal outcomesPerRequest,
        Extras extras)
        implements WorkloadBuilder.With {

    public Workload {
        tags = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tags));
    }

    public static Workload of(String id, String name, Traffic traffic, RequestShape request) {
        return new Workload(
                id,
                name,
                new LinkedHashMap<>(),
                traffic,
                request,
                CacheUse.NONE,
                Retries.NONE,
                true,
                BigDecimal.ONE,
                Extras.NONE);
    }
}
