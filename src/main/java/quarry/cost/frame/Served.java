package quarry.cost.frame;

import quarry.cost.demand.HourGroups;
import quarry.cost.demand.RequestMeter;
import quarry.plan.Deployment;
import quarry.plan.Workload;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One deployment with all that pricing it needs.
///
/// @param index of the deployment in its scenario
/// @param path JSON path of the deployment
/// @param meter of its requests, with the cache if it is used
public record Served(
        int index,
        String path,
        Deployment deployment,
        Assumptions assumptions,
        RequestMeter meter) {

    public Workload workload() {
        return assumptions.workload();
    }

    public Place place(YearMonth month) {
        return new Place(month, workload().id(), index, path);
    }

    /// The hours of a week in which its requests are not alike.
    public HourGroups hours() {
        return HourGroups.of(List.of(assumptions.months().getFirst().week()));
    }

    /// The months that it serves, in order.
    public List<Cell> cells(List<YearMonth> calendar) {
        List<Cell> cells = new ArrayList<>();
        for (int m = 0; m < calendar.size(); m++) {
            if (deployment.serves(calendar.get(m))) {
                cells.add(new Cell(this, assumptions.months().get(m)));
            }
        }
        return cells;
    }
}
