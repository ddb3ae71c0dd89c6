package quarry.report.text;

import quarry.cost.Step;

/// One step of an explanation in a line.
public final class StepText {

    private StepText() {}

    /// `Tokens: 2480 1M tokens (100000 × 31 × 800 / 1000000)`.
    public static String of(Step step) {
        String how = step.how().isEmpty() ? "" : " (" + step.how() + ")";
        return step.label() + ": " + Step.plain(step.value()) + " " + step.unit() + how;
    }

    /// The same and where it comes from: a path in the plan or the source of a rate.
    public static String withOrigin(Step step) {
        return step.origin().isEmpty() ? of(step) : of(step) + ", " + step.origin();
    }
}
