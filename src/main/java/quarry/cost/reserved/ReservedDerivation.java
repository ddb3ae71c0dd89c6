package quarry.cost.reserved;

import quarry.cost.Derivation;
import quarry.cost.Line;
import quarry.cost.Step;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.List;

/// Explains lines that bill reserved tokens per minute: thousands × hours, used or not.
record ReservedDerivation(String path, BigDecimal thousands, BigDecimal hours, String basis)
        implements Derivation {

    @Override
    public List<Step> quantitySteps(Line line) {
        boolean input = line.component() == Component.RESERVED_INPUT_1K_TPM_HOUR;
        return List.of(
                new Step(
                        (input ? "Input" : "Output") + " tokens per minute reserved",
                        thousands.movePointRight(3),
                        "tokens a minute",
                        "",
                        path + (input ? ".inputTpm" : ".outputTpm")),
                new Step("Hours of " + line.month(), hours, "hours", basis, "$.monthBasis"),
                new Step(
                        "Hours of 1,000 tokens per minute",
                        line.quantity(),
                        line.unit().id(),
                        Step.plain(thousands) + " × " + Step.plain(hours) + ", used or not",
                        ""));
    }
}
