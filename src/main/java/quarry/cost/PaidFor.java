package quarry.cost;

import quarry.rates.Component;

/// What a line pays for: the part of the plan that its first assumption belongs to.
public final class PaidFor {

    private PaidFor() {}

    /// Whether a line is for something other than the tokens of a deployment: an add-on, or model units.
    static boolean besideTokens(Line line) {
        return line.deployment() == Line.NO_DEPLOYMENT
                || line.component() == Component.MODEL_UNIT_HOUR;
    }

    /// JSON path of a pool, an add-on, a custom model or whatever else the quantity begins with; empty for a line
    /// that begins with no assumption.
    public static String path(Line line) {
        return line.derivation().quantitySteps(line).stream()
                .map(Step::origin)
                .filter(origin -> origin.startsWith("$") && origin.contains("."))
                .findFirst()
                .map(origin -> origin.substring(0, origin.lastIndexOf('.')))
                .orElse("");
    }
}
