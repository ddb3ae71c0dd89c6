package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;

/// One alternative under comparison: a named set of deployments.
@RecordBuilder
public record Scenario(
        String id, String name, List<Deployment> deployments, List<Pool> pools, Extras extras)
        implements ScenarioBuilder.With {

    public Scenario {
        deployments = List.copyOf(deployments);
        pools = List.copyOf(pools);
    }

    public static Scenario of(String id, String name, Deployment... deployments) {
        return new Scenario(id, name, List.of(deployments), List.of(), Extras.NONE);
    }
}
