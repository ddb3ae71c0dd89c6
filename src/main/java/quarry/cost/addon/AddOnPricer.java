package quarry.cost.addon;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Step;
import quarry.cost.demand.MonthDemand;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Place;
import quarry.money.Precision;
import quarry.plan.AddOn;
import quarry.plan.Deployment;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Prices the add-ons of a workload, for the requests that the scenario's deployments take.
///
/// A text counts as units of 1,000 characters, a ranking as blocks of 100 documents, each rounded up. Retries
/// are not counted: they repeat the call of the model.
public final class AddOnPricer {

    private static final BigDecimal CHARACTERS_A_UNIT = BigDecimal.valueOf(1_000);
    private static final BigDecimal DOCUMENTS_A_BLOCK = BigDecimal.valueOf(100);

    private final FlatCharges charges;

    public AddOnPricer(FlatCharges charges) {
        this.charges = charges;
    }

    /// @param deployments those that serve the workload
    public void price(Assumptions assumptions, List<Deployment> deployments) {
        Workload workload = assumptions.workload();
        for (int i = 0; i < workload.addOns().size(); i++) {
            String path = assumptions.path() + ".addOns[" + i + "]";
            for (MonthDemand demand : assumptions.months()) {
                BigDecimal share = Deployment.share(deployments, demand.month());
                if (share.signum() > 0) {
                    price(
                            workload.addOns().get(i),
                            new Place(demand.month(), workload.id(), Line.NO_DEPLOYMENT, path),
                            demand,
                            share);
                }
            }
        }
    }

    private void price(AddOn addOn, Place place, MonthDemand demand, BigDecimal share) {
        BigDecimal requests = demand.requests().multiply(share, Precision.EXACT);
        BigDecimal each = quantity(addOn, place.path(), new ArrayList<>());
        charges.charge(
                place,
                Purpose.USE,
                key(addOn),
                Mode.ON_DEMAND,
                addOn.per() == AddOn.Per.REQUEST ? each.multiply(requests, Precision.EXACT) : each,
                () -> steps(addOn, place, demand, share, requests));
    }

    private static List<Step> steps(
            AddOn addOn, Place place, MonthDemand demand, BigDecimal share, BigDecimal requests) {
        List<Step> steps = new ArrayList<>();
        quantity(addOn, place.path(), steps);
        if (addOn.per() == AddOn.Per.REQUEST) {
            steps.add(
                    new Step(
                            "Requests taken in " + place.month(),
                            requests,
                            "requests",
                            Step.plain(demand.requests()) + " × " + Step.plain(share),
                            ""));
        }
        return steps;
    }

    private static BigDecimal quantity(AddOn addOn, String path, List<Step> steps) {
        String per = "a " + addOn.per().id();
        BigDecimal quantity = addOn.quantity();
        steps.add(new Step("Quantity", quantity, per, "", path + ".quantity"));
        if (!addOn.texts().isEmpty()) {
            BigDecimal units = BigDecimal.ZERO;
            for (BigDecimal characters : addOn.texts()) {
                units = units.add(roundedUp(characters, CHARACTERS_A_UNIT));
            }
            steps.add(
                    new Step(
                            "Text units",
                            units,
                            per,
                            "each text rounded up to 1,000 characters",
                            path + ".texts"));
            quantity = quantity.multiply(units);
        }
        BigDecimal documents = addOn.documents();
        if (documents != null) {
            BigDecimal blocks = roundedUp(documents, DOCUMENTS_A_BLOCK);
            steps.add(
                    new Step(
                            "Blocks of documents",
                            blocks,
                            per,
                            Step.plain(documents) + " rounded up to 100",
                            path + ".documents"));
            quantity = quantity.multiply(blocks);
        }
        return quantity;
    }

    private static BigDecimal roundedUp(BigDecimal value, BigDecimal block) {
        return value.divide(block, 0, RoundingMode.CEILING);
    }

    private static RateKey key(AddOn addOn) {
        return RateKey.onDemand(
                addOn.model(), addOn.region(), addOn.scope(), Tier.STANDARD, addOn.component());
    }
}
