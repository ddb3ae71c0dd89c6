package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.rates.Scope;
import quarry.rates.Term;

/// Model units that several deployments of a scenario share.
@RecordBuilder
public record Pool(
        String id,
        String model,
        String region,
        Scope scope,
        Term term,
        UnitCount units,
        Overflow overflow,
        Extras extras)
        implements PoolBuilder.With {}
