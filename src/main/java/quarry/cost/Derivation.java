package quarry.cost;

import java.util.List;

/// Where a line's quantity comes from. Lines of one cell share it; the steps are made when asked for.
@FunctionalInterface
public interface Derivation {

    /// From the plan's assumptions to the line's quantity, in order of computation.
    List<Step> quantitySteps(Line line);
}
