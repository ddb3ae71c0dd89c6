package quarry.app.viewmodel.whatif;

import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What it saves to buy a share of a workload in batch that is now bought on demand.
///
/// @param whole what all of it would save a month; empty where there is no figure
/// @param reason why there is none
/// @param waits whether someone waits for the answers, so that none of it may go to batch
record BatchSaving(Optional<Usd> whole, String reason, boolean waits, String scenario) {

    static BatchSaving of(WhatIf whatIf, Texts words) {
        String scenario = whatIf.scenario().name();
        boolean waits = whatIf.workload().realTime();
        if (whatIf.serving().isEmpty()) {
            return none(words.get("batch.unserved", scenario), waits, scenario);
        }
        if (whatIf.serving().stream().noneMatch(BatchSaving::isOnDemand)) {
            return none(words.get("batch.none", scenario), waits, scenario);
        }
        Optional<Usd> saved =
                whatIf.difference(
                        whatIf.changed(whatIf.workload().withRealTime(false), BatchSaving::inBatch),
                        whatIf.now());
        return saved.isEmpty()
                ? none(words.get("batch.noRate", scenario), waits, scenario)
                : new BatchSaving(saved, "", waits, scenario);
    }

    private static BatchSaving none(String reason, boolean waits, String scenario) {
        return new BatchSaving(Optional.empty(), reason, waits, scenario);
    }

    private static boolean isOnDemand(Deployment deployment) {
        return deployment.purchase() instanceof Purchase.OnDemand;
    }

    private static Deployment inBatch(Deployment deployment) {
        return isOnDemand(deployment)
                ? deployment.withPurchase(new Purchase.Batch()).withCaching(false)
                : deployment;
    }

    /// Whether a share can be moved: a figure is there, and nobody waits.
    boolean possible() {
        return whole.isPresent() && !waits;
    }

    /// @param share of the workload that may wait, 0 to 1; the saving is in proportion, as all is paid by the token
    String text(BigDecimal share, Figures figures, Texts words) {
        if (whole.isEmpty()) {
            return reason;
        }
        BigDecimal saved = whole.get().value().multiply(share);
        Object[] values = {
            figures.percent(share),
            figures.amount(new Usd(saved.abs())),
            figures.currencyCode(),
            scenario
        };
        if (saved.signum() < 0) {
            return words.get("batch.costs", values);
        }
        return waits ? words.get("batch.waits", values) : words.get("batch.saves", values);
    }

    /// The scenario with a share of each on-demand deployment of a workload bought in batch.
    static Scenario moved(Scenario scenario, String workload, BigDecimal share) {
        List<Deployment> deployments = new ArrayList<>();
        for (Deployment d : scenario.deployments()) {
            if (!d.workload().equals(workload) || !isOnDemand(d) || share.signum() == 0) {
                deployments.add(d);
                continue;
            }
            BigDecimal moved = d.share().multiply(share);
            if (share.compareTo(BigDecimal.ONE) < 0) {
                deployments.add(d.withShare(d.share().subtract(moved)));
            }
            deployments.add(inBatch(d).withShare(moved));
        }
        return scenario.withDeployments(deployments);
    }
}
