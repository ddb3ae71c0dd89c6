package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.frame.Part;
import quarry.cost.price.PricedScenario.Beside;
import quarry.plan.Scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the parts of a scenario together to its statement.
final class StatementParts {

    private final List<Part> parts = new ArrayList<>();
    private final List<Beside> workloads = new ArrayList<>();

    void add(Part part) {
        parts.add(part);
    }

    void add(Beside workload) {
        workloads.add(workload);
        parts.add(workload.addOns());
    }

    /// What the parts so far turn away, by workload.
    Map<String, List<Part.Rejected>> rejected() {
        Map<String, List<Part.Rejected>> rejected = new HashMap<>();
        for (Part part : parts) {
            for (Part.Rejected some : part.rejected()) {
                rejected.computeIfAbsent(some.workload(), _ -> new ArrayList<>()).add(some);
            }
        }
        return rejected;
    }

    Statement statement(Scenario scenario, List<YearMonth> calendar) {
        Part all = Part.joined(parts);
        return new Statement(
                scenario.id(),
                scenario.name(),
                calendar,
                all.lines(),
                all.gaps(),
                service(calendar.size()),
                all.commitments(),
                all.warnings());
    }

    private List<Service> service(int months) {
        List<Service> service = new ArrayList<>(months * workloads.size());
        for (int month = 0; month < months; month++) {
            for (Beside workload : workloads) {
                service.add(workload.service().get(month));
            }
        }
        return service;
    }
}
