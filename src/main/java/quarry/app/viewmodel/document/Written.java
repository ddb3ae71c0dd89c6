package quarry.app.viewmodel.document;

import quarry.plan.Plan;

import java.util.Optional;

/// How writing a plan ended.
///
/// @param done false where somebody else has changed the file, so that nothing was written
/// @param errors what has to be put right in it, in a sentence
record Written(boolean done, Optional<String> errors) {

    static final Written NOT = new Written(false, Optional.empty());

    static Written of(Plan plan) {
        return new Written(true, PlanErrors.of(plan, "saved"));
    }
}
