package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.frame.Part;
import quarry.cost.frame.Served;
import quarry.plan.Deployment;
import quarry.plan.Scenario;

import java.util.List;
import java.util.Optional;

/// A priced scenario, with the parts that can be taken again when it is priced after an edit.
///
/// @param own a part for each deployment
/// @param pools a part for each pool
/// @param models a part for each custom model
/// @param beside a part for each workload
record PricedScenario(
        Scenario scenario,
        Kept<Own> own,
        Kept<Part> pools,
        Kept<Part> models,
        Kept<Beside> beside,
        Statement statement) {

    /// @param served empty if there is no such workload
    record Own(Deployment deployment, Optional<Served> served, Part part) {}

    /// What a workload brings whoever serves it.
    record Beside(Part addOns, List<Service> service) {
        Beside {
            service = List.copyOf(service);
        }
    }

    static PricedScenario nothing(Scenario scenario) {
        return new PricedScenario(
                scenario,
                Kept.nothing(),
                Kept.nothing(),
                Kept.nothing(),
                Kept.nothing(),
                new Statement(
                        scenario.id(),
                        scenario.name(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
