package quarry.report.workbook.model;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheet Served: what becomes of each workload's requests in every scenario and month.
final class ServedSheet {

    static final String NAME = "Served";
    private static final Formula NOISE = Formula.number(1e-12);
    private static final int SERVED = 8;
    private static final int OUTCOMES = 9;

    private static final List<String> HEADINGS =
            List.of(
                    "S",
                    "Scenario",
                    "W",
                    "Workload",
                    "Month",
                    "Requests",
                    "Part taken",
                    "Turned away",
                    "Served",
                    "Outcomes");

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Plan plan;
    private final Inputs inputs;
    private final DemandSheet demand;
    private final List<Block> blocks = new ArrayList<>();

    /// Rows of a scenario.
    private record Block(int first, int last) {}

    /// A workload in a month.
    record At(int workload, int month) {}

    ServedSheet(Plan plan, Inputs inputs, DemandSheet demand) {
        this.plan = plan;
        this.inputs = inputs;
        this.demand = demand;
        cells.headings(HEADINGS, HEADINGS.subList(5, HEADINGS.size()));
    }

    /// The part of a workload's requests that the deployments of a scenario take in a month.
    Formula taken(int scenario, At at) {
        Scenario of = plan.scenarios().get(scenario);
        String id = plan.workloads().get(at.workload()).id();
        Formula taken = Formula.ZERO;
        for (int d = 0; d < of.deployments().size(); d++) {
            Deployment deployment = of.deployments().get(d);
            if (deployment.workload().equals(id)
                    && deployment.serves(plan.calendar().get(at.month()))) {
                taken =
                        taken.plus(
                                inputs.at(
                                        "$.scenarios["
                                                + scenario
                                                + "].deployments["
                                                + d
                                                + "].share"));
            }
        }
        return taken;
    }

    /// Writes the rows of a scenario.
    ///
    /// @param rejected requests that full capacity turns away
    void scenario(int scenario, Map<At, Formula> rejected) {
        int first = cells.rowIndex();
        for (int w = 0; w < plan.workloads().size(); w++) {
            for (int m = 0; m < plan.months(); m++) {
                row(scenario, new At(w, m), rejected.getOrDefault(new At(w, m), Formula.ZERO));
            }
        }
        blocks.add(new Block(first, cells.rowIndex() - 1));
    }

    private void row(int scenario, At at, Formula rejected) {
        cells.count(scenario + 1L).text(plan.scenarios().get(scenario).name());
        cells.count(at.workload() + 1L).text(plan.workloads().get(at.workload()).name());
        cells.month(plan.calendar().get(at.month()));
        Formula requests = figure(CellRole.WHOLE, demand.of(at.workload(), at.month()).requests());
        Formula taken = figure(CellRole.PERCENT, taken(scenario, at));
        Formula away = figure(CellRole.WHOLE, rejected);
        Formula served = figure(CellRole.WHOLE, left(requests.times(taken), away));
        figure(
                CellRole.WHOLE,
                served.times(inputs.at("$.workloads[" + at.workload() + "].outcomesPerRequest")));
        cells.newRow();
    }

    /// What is left of requests when some are turned away: nothing where all are, but for a double's noise.
    private static Formula left(Formula requests, Formula away) {
        if (away.value() == 0 && away.text().equals("0")) {
            return requests;
        }
        Formula left = requests.minus(away);
        return left.ifAbove(requests.times(NOISE), left, Formula.ZERO);
    }

    private Formula figure(CellRole role, Formula formula) {
        cells.formula(role, formula);
        return cells.here();
    }

    /// All requests served in a scenario.
    Formula served(int scenario) {
        return sum(scenario, SERVED);
    }

    /// All outcomes of a scenario.
    Formula outcomes(int scenario) {
        return sum(scenario, OUTCOMES);
    }

    private Formula sum(int scenario, int column) {
        Block block = blocks.get(scenario);
        if (block.last() < block.first()) {
            return Formula.ZERO;
        }
        double sum = 0;
        for (int row = block.first(); row <= block.last(); row++) {
            sum += cells.numberAt(row, column);
        }
        return Formula.atom("SUM(" + cells.range(column, block.first(), block.last()) + ")", sum);
    }

    SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        return cells;
    }
}
