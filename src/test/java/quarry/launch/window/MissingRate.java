package quarry.launch.window;

import quarry.plan.Scenario;

/// Puts a scenario's first deployment where the card has no rate for it.
final class MissingRate {

    private MissingRate() {}

    static Scenario elsewhere(Scenario scenario) {
        var deployments = new java.util.ArrayList<>(scenario.deployments());
        deployments.set(0, deployments.getFirst().withRegion("ap-nowhere-9"));
        return scenario.withDeployments(deployments);
    }
}
