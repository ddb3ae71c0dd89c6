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

    /// A capacity without any figure is taken out of the plan.
    static Plan with(Plan plan, String model, UnaryOperator<ModelUnitCapacity> change) {
        ModelUnitCapacity changed = change.apply(of(plan, model));
        boolean empty =
                changed.inputTokensPerMinute() == null
                        && changed.outputTokensPerMinute() == null
                        && changed.note().isEmpty();
        List<ModelUnitCapacity> others =
                plan.modelUnits().stream().filter(c -> !c.model().equals(model)).toList();
        return plan.withModelUnits(empty ? others : Sequence.plus(others, changed));
    }
}
