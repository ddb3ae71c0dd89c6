package quarry.cost.price;

import quarry.cost.Lines;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.frame.Part;
import quarry.plan.Scenario;

import java.util.List;

/// A priced scenario, with the parts that can be taken again when it is priced after an edit.
///
/// @param sections its deployments, in order
/// @param pools a part for each pool
/// @param models a part for each custom model
/// @param beside a part for each workload
record PricedScenario(
        Scenario scenario,
        List<Section> sections,
        Kept<Part> pools,
        Kept<Part> models,
        Kept<Beside> beside,
        Statement statement) {

    /// What a workload brings whoever serves it.
    record Beside(Part addOns, List<Service> service) {
        Beside {
            service = List.copyOf(service);
        }
    }

    static PricedScenario nothing(Scenario scenario) {
        return new PricedScenario(
                scenario,
                List.of(),
                Kept.nothing(),
                Kept.nothing(),
                Kept.nothing(),
                new Statement(
                        scenario.id(),
                        scenario.name(),
                        List.of(),
                        Lines.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
