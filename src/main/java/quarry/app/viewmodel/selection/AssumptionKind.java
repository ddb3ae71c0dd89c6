package quarry.app.viewmodel.selection;

import quarry.plan.Plan;

import java.util.List;
import java.util.function.Function;

/// The lists of the plan that the Assumptions screen edits, in its order.
public enum AssumptionKind {
    DISCOUNT("discounts", Plan::discounts),
    MODEL_UNIT("modelUnits", Plan::modelUnits),
    CUSTOM_MODEL("customModels", Plan::customModels),
    QUOTA("quotas", Plan::quotas);

    private final String field;
    private final Function<Plan, List<?>> entries;

    AssumptionKind(String field, Function<Plan, List<?>> entries) {
        this.field = field;
        this.entries = entries;
    }

    /// Its name in the plan file.
    public String field() {
        return field;
    }

    public int count(Plan plan) {
        return entries.apply(plan).size();
    }
}
