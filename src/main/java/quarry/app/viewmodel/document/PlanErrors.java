package quarry.app.viewmodel.document;

import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Optional;

/// What has to be put right before a plan's figures can be relied on, in a sentence.
final class PlanErrors {

    private static final Texts WORDS = Texts.of(PlanErrors.class);

    private PlanErrors() {}

    /// @param begin of the keys of the sentence in the bundle
    static Optional<String> of(Plan plan, String begin) {
        List<Problem> errors =
                PlanCheck.check(plan).stream()
                        .filter(p -> p.severity() == Problem.Severity.ERROR)
                        .toList();
        return switch (errors.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(WORDS.get(begin + ".error", errors.getFirst().text()));
            default ->
                    Optional.of(
                            WORDS.get(
                                    begin + ".errors",
                                    String.valueOf(errors.size()),
                                    errors.getFirst().text()));
        };
    }
}
