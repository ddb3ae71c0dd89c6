package quarry.cost.price;

import quarry.cost.Derivation;
import quarry.cost.Line;
import quarry.cost.Step;

import java.math.BigDecimal;
import java.util.List;

/// Explains lines that bill capacity by the hour: units × hours, used or not.
///
/// @param how where the number of units comes from
record UnitHourDerivation(String path, int units, String how, BigDecimal hours, String basis)
        implements Derivation {

    @Override
    public List<Step> quantitySteps(Line line) {
        return List.of(
                new Step("Model units", BigDecimal.valueOf(units), "units", how, path + ".units"),
                new Step("Hours of " + line.month(), hours, "hours", basis, "$.monthBasis"),
                new Step(
                        "Model unit hours",
                        line.quantity(),
                        line.unit().id(),
                        units + " × " + Step.plain(hours) + ", used or not",
                        ""));
    }
}
