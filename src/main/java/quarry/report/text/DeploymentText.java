package quarry.report.text;

import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.util.ArrayList;
import java.util.List;

/// How a share of a workload is served, in a few words.
public final class DeploymentText {

    private DeploymentText() {}

    /// `anthropic.… us-east-1 global on-demand, caching, 2027-01 to 2027-06`.
    public static String of(Deployment deployment) {
        List<String> parts = new ArrayList<>();
        parts.add(
                String.join(
                        " ",
                        deployment.model(),
                        deployment.region(),
                        deployment.scope().id(),
                        purchase(deployment.purchase())));
        if (deployment.customModel() != null) {
            parts.add("custom model " + deployment.customModel());
        }
        if (deployment.caching()) {
            parts.add("caching");
        }
        if (deployment.from() != null) {
            parts.add("from " + deployment.from());
        }
        if (deployment.until() != null) {
            parts.add("until " + deployment.until());
        }
        return String.join(", ", parts);
    }

    /// Mode with what qualifies it: `provisioned 6-month, 2 units`.
    public static String purchase(Purchase purchase) {
        String mode = purchase.mode().id();
        return switch (purchase) {
            case Purchase.OnDemand(Tier tier) ->
                    tier == Tier.STANDARD ? mode : mode + " " + tier.id();
            case Purchase.Batch _ -> mode;
            case Purchase.Provisioned owned ->
                    mode
                            + term(owned.term())
                            + ", "
                            + units(owned.units())
                            + ", overflow "
                            + owned.overflow().id();
            case Purchase.Pooled(String pool) -> mode + " in pool " + pool;
            case Purchase.Reserved reserved ->
                    mode
                            + term(reserved.term())
                            + ", "
                            + reserved.inputTpm().toPlainString()
                            + " input and "
                            + reserved.outputTpm().toPlainString()
                            + " output tokens a minute";
            case Purchase.Imported imported ->
                    mode
                            + ", "
                            + imported.copies().toPlainString()
                            + " copies of "
                            + imported.cmuPerCopy().toPlainString()
                            + " custom model units";
        };
    }

    public static String units(UnitCount units) {
        return switch (units) {
            case UnitCount.Fixed(int count) -> count == 1 ? "1 unit" : count + " units";
            case UnitCount.Cheapest _ -> "the cheapest number of units";
            case UnitCount.Peak _ -> "units for the peak";
        };
    }

    private static String term(Term term) {
        return term == Term.NONE ? " without commitment" : " " + term.id();
    }
}
