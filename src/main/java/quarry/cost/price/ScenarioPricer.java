package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Prices one scenario, deployment by deployment and month by month.
final class ScenarioPricer {

    private final PlanContext context;
    private final Scenario scenario;
    private final String path;
    private final Ledger ledger = new Ledger();
    private final TokenPricer tokens;
    private final ProvisionedPricer provisioned;

    ScenarioPricer(PlanContext context, Scenario scenario, int index) {
        this.context = context;
        this.scenario = scenario;
        this.path = "$.scenarios[" + index + "]";
        this.tokens = new TokenPricer(context, ledger);
        this.provisioned = new ProvisionedPricer(context, ledger, tokens);
    }

    Statement price() {
        for (int i = 0; i < scenario.deployments().size(); i++) {
            price(i, scenario.deployments().get(i));
        }
        return new Statement(
                scenario.id(),
                scenario.name(),
                context.calendar(),
                ledger.lines(),
                ledger.gaps(),
                service(),
                ledger.commitments(),
                ledger.warnings());
    }

    private void price(int index, Deployment deployment) {
        String at = path + ".deployments[" + index + "]";
        PlanContext.Assumptions assumptions = context.workload(deployment.workload());
        if (assumptions == null) {
            ledger.warn(
                    at + ".workload",
                    "There is no workload \""
                            + deployment.workload()
                            + "\"; nothing is priced here.");
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int m = 0; m < context.calendar().size(); m++) {
            if (deployment.serves(context.calendar().get(m))) {
                cells.add(
                        new Cell(index, at, deployment, assumptions, assumptions.months().get(m)));
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        boolean cached =
                PromptCaching.used(deployment, at, assumptions, context.rates().card(), ledger);
        if (deployment.customModel() != null) {
            notYet(cells, "a custom model");
            return;
        }
        switch (deployment.purchase()) {
            case Purchase.OnDemand(Tier tier) ->
                    cells.forEach(cell -> tokens.price(cell, Mode.ON_DEMAND, tier, cached));
            case Purchase.Batch _ -> cells.forEach(this::batch);
            case Purchase.Provisioned bought -> provisioned.price(cells, bought, cached);
            case Purchase.Pooled _ -> notYet(cells, "a pool of model units");
            case Purchase.Reserved _ -> notYet(cells, "reserved capacity");
            case Purchase.Imported _ -> notYet(cells, "an imported model");
        }
    }

    private void batch(Cell cell) {
        if (cell.workload().realTime()) {
            ledger.notApplicable(
                    cell,
                    "Batch answers within 24 hours, but "
                            + cell.workload().name()
                            + " is real time. Set "
                            + cell.assumptions().path()
                            + ".realTime to false or choose another mode.");
        } else {
            tokens.price(cell, Mode.BATCH, Tier.STANDARD, false);
        }
    }

    private void notYet(List<Cell> cells, String what) {
        cells.forEach(
                cell ->
                        ledger.notApplicable(
                                cell,
                                "This version of Quarry does not price "
                                        + what
                                        + "; choose another mode."));
    }

    private List<Service> service() {
        List<Service> service = new ArrayList<>();
        for (int m = 0; m < context.calendar().size(); m++) {
            for (Workload workload : context.plan().workloads()) {
                service.add(service(workload, m));
            }
        }
        return service;
    }

    private Service service(Workload workload, int monthIndex) {
        YearMonth month = context.calendar().get(monthIndex);
        PlanContext.Assumptions assumptions = context.workload(workload.id());
        BigDecimal requests =
                assumptions == null
                        ? BigDecimal.ZERO
                        : assumptions.months().get(monthIndex).requests();
        BigDecimal deployed =
                scenario.deployments().stream()
                        .filter(d -> d.workload().equals(workload.id()) && d.serves(month))
                        .map(Deployment::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unserved = requests.multiply(BigDecimal.ONE.subtract(deployed));
        BigDecimal rejected = ledger.rejected(workload.id(), month);
        return new Service(
                month,
                workload.id(),
                requests,
                unserved,
                rejected,
                requests.subtract(unserved)
                        .subtract(rejected)
                        .multiply(workload.outcomesPerRequest()));
    }
}
