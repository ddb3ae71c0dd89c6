package quarry.cost.units;

import quarry.cost.Derivation;
import quarry.cost.Line;
import quarry.cost.Step;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Explains lines that bill model units by the hour: units × hours, used or not.
///
/// @param how where the number of units comes from
/// @param share what of them this line bears: all, what one deployment used, or what was idle; in words
record UnitHourDerivation(
        String path, int units, String how, BigDecimal hours, String basis, String share)
        implements Derivation {

    @Override
    public List<Step> quantitySteps(Line line) {
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step("Model units", BigDecimal.valueOf(units), "units", how, path + ".units"));
        steps.add(new Step("Hours of " + line.month(), hours, "hours", basis, "$.monthBasis"));
        BigDecimal all = hours.multiply(BigDecimal.valueOf(units));
        steps.add(
                new Step(
                        "Model unit hours",
                        all,
                        line.unit().id(),
                        units + " × " + Step.plain(hours) + ", used or not",
                        ""));
        if (!share.isEmpty()) {
            steps.add(new Step(share, line.quantity(), line.unit().id(), "hour by hour", path));
        }
        return steps;
    }
}
