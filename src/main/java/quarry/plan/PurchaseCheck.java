package quarry.plan;

import java.math.BigDecimal;
import java.util.List;

/// Checks one deployment for what its mode asks for, or does not offer.
final class PurchaseCheck {

    private final String at;
    private final Deployment deployment;
    private final List<Problem> problems;

    PurchaseCheck(String at, Deployment deployment, List<Problem> problems) {
        this.at = at;
        this.deployment = deployment;
        this.problems = problems;
    }

    void run() {
        switch (deployment.purchase()) {
            case Purchase.OnDemand _, Purchase.Provisioned _, Purchase.Pooled _ -> {}
            case Purchase.Batch _ -> {
                noCustomModel();
                if (deployment.caching()) {
                    warn(".caching", "true has no effect: batch has no prompt caching");
                }
            }
            case Purchase.Reserved reserved -> {
                noCustomModel();
                least(".inputTpm", reserved.inputTpm(), Purchase.Reserved.MIN_INPUT_TPM);
                least(".outputTpm", reserved.outputTpm(), Purchase.Reserved.MIN_OUTPUT_TPM);
            }
            case Purchase.Imported _ -> {
                noCustomModel();
                importedModel();
            }
        }
    }

    private void noCustomModel() {
        if (deployment.customModel() != null) {
            problems.add(
                    Problem.error(
                            at + ".customModel",
                            ProblemText.quoted(deployment.customModel())
                                    + " cannot be served in mode "
                                    + deployment.purchase().mode().id()
                                    + "; allowed for a custom model: on-demand, or provisioned with"
                                    + " units of its own or a pool"));
        }
    }

    private void least(String field, BigDecimal tokensPerMinute, BigDecimal minimum) {
        if (tokensPerMinute.compareTo(minimum) < 0) {
            warn(
                    field,
                    ProblemText.plain(tokensPerMinute)
                            + " is below the minimum of a reservation, "
                            + ProblemText.plain(minimum)
                            + " tokens a minute, so it has no price; reserve more or take another"
                            + " mode");
        }
    }

    private void importedModel() {
        if (!deployment.model().startsWith(Purchase.Imported.MODEL_PREFIX)) {
            warn(
                    ".model",
                    ProblemText.quoted(deployment.model())
                            + " is not what imported models are priced under; those models begin"
                            + " with "
                            + ProblemText.quoted(Purchase.Imported.MODEL_PREFIX));
        }
    }

    private void warn(String field, String message) {
        problems.add(Problem.warning(at + field, message));
    }
}
