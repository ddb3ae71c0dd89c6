package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;

import java.util.List;
import java.util.function.UnaryOperator;

/// What one unit of a model serves, as the plan has it: one entry a model, wherever that is deployed.
final class UnitCapacities {

    private UnitCapacities() {}

    /// Without figures where the plan has none.
    static ModelUnitCapacity of(Plan plan, String model) {
        return plan.capacity(model)
                .orElseGet(() -> new ModelUnitCapacity(model, null, null, "", Extras.NONE));
    }

    /// The entry stays where it is in the plan. One without anything is taken out of it.
    static Plan with(Plan plan, String model, UnaryOperator<ModelUnitCapacity> change) {
        ModelUnitCapacity changed = change.apply(of(plan, model));
        List<ModelUnitCapacity> all = plan.modelUnits();
        int at = all.stream().map(ModelUnitCapacity::model).toList().indexOf(model);
        if (at < 0) {
            return isEmpty(changed) ? plan : plan.withModelUnits(Sequence.plus(all, changed));
        }
        return plan.withModelUnits(
                isEmpty(changed) ? Sequence.without(all, at) : Sequence.with(all, at, changed));
    }

    private static boolean isEmpty(ModelUnitCapacity capacity) {
        return capacity.inputTokensPerMinute() == null
                && capacity.outputTokensPerMinute() == null
                && capacity.note().isEmpty()
                && capacity.extras().equals(Extras.NONE);
    }
}
