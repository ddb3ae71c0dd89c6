package quarry.app.viewmodel.document;

import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.report.text.Texts;

import java.util.List;

/// How writing a plan ended.
///
/// @param done false where somebody else has changed the file, so that nothing was written
/// @param obstacle what keeps the file from being opened again, and what to do; empty: nothing
record Written(boolean done, String obstacle) {

    static final Written NOT = new Written(false, "");

    private static final Texts WORDS = Texts.of(Written.class);

    static Written of(Plan plan) {
        List<Problem> errors =
                PlanCheck.check(plan).stream()
                        .filter(p -> p.severity() == Problem.Severity.ERROR)
                        .toList();
        return new Written(
                true,
                errors.isEmpty()
                        ? ""
                        : errors.size() == 1
                                ? WORDS.get("saved.error", errors.getFirst().text())
                                : WORDS.get(
                                        "saved.errors",
                                        String.valueOf(errors.size()),
                                        errors.getFirst().text()));
    }
}
