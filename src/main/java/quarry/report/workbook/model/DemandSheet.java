package quarry.report.workbook.model;

import quarry.plan.Plan;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The sheet Demand: requests of every workload in every month, from requests a day, growth, season and events.
final class DemandSheet {

    static final String NAME = "Demand";

    private static final List<String> HEADINGS =
            List.of(
                    "W",
                    "Workload",
                    "Month",
                    "Mean days",
                    "Growth",
                    "Season",
                    "Events so far",
                    "Requests a day",
                    "Requests");

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Inputs inputs;
    private final List<List<Month>> demand = new ArrayList<>();

    /// @param requestsPerDay of that month
    record Month(Formula requestsPerDay, Formula requests) {}

    DemandSheet(Plan plan, Inputs inputs, HoursSheet hours) {
        this.inputs = inputs;
        cells.headings(HEADINGS, HEADINGS.subList(3, HEADINGS.size()));
        List<YearMonth> calendar = plan.calendar();
        for (int w = 0; w < plan.workloads().size(); w++) {
            List<Month> months = new ArrayList<>();
            for (int m = 0; m < calendar.size(); m++) {
                months.add(row(plan.workloads().get(w), w, calendar.get(m), m, hours));
            }
            demand.add(months);
        }
        cells.freezeAndFilter(0, HEADINGS.size());
    }

    Month of(int workload, int month) {
        return demand.get(workload).get(month);
    }

    private Month row(Workload workload, int w, YearMonth month, int m, HoursSheet hours) {
        String path = "$.workloads[" + w + "].traffic";
        Traffic traffic = workload.traffic();
        cells.count(w + 1).text(workload.name()).month(month);
        Formula monthCell = cells.here();
        cells.formula(CellRole.FRACTION, hours.meanDays(traffic.profile(), m));
        Formula days = cells.here();
        cells.formula(
                CellRole.FRACTION, Formula.ONE.plus(inputs.at(path + ".growthPerMonth")).power(m));
        Formula growth = cells.here();
        cells.formula(
                CellRole.FRACTION,
                inputs.at(path + ".seasonality[" + (month.getMonthValue() - 1) + "]"));
        Formula season = cells.here();
        cells.formula(CellRole.FRACTION, events(traffic, path, monthCell));
        Formula events = cells.here();
        cells.formula(
                CellRole.FRACTION,
                inputs.at(path + ".requestsPerDay").times(growth).times(season).times(events));
        Formula here = cells.here();
        Formula perDay = cells.away();
        cells.formula(CellRole.WHOLE, here.times(days));
        Formula requests = cells.away();
        cells.newRow();
        return new Month(perDay, requests);
    }

    private Formula events(Traffic traffic, String path, Formula month) {
        Formula product = Formula.ONE;
        for (int i = 0; i < traffic.events().size(); i++) {
            String at = path + ".events[" + i + "]";
            product =
                    product.times(
                            month.ifAtLeast(
                                    inputs.at(at + ".month"),
                                    inputs.at(at + ".factor"),
                                    Formula.ONE));
        }
        return product;
    }

    SheetWriter sheet() {
        return cells;
    }
}
