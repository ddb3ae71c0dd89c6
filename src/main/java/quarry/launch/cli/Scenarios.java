package quarry.launch.cli;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;

import java.util.List;

/// Finds the scenario that an option names.
final class Scenarios {

    private Scenarios() {}

    /// @throws CommandFailed with the plan's scenarios if there is none of that id
    static int index(PricedPlan priced, String option, String id) throws CommandFailed {
        List<String> ids = priced.statements().stream().map(Statement::scenario).toList();
        int index = ids.indexOf(id);
        if (index < 0) {
            throw new CommandFailed(
                    option
                            + ": \""
                            + id
                            + "\" is not a scenario of this plan; allowed: "
                            + String.join(", ", ids));
        }
        return index;
    }
}
