/// The plan: workloads, scenarios and everything the user assumed. Immutable; a change is a new plan.
@NullMarked
package quarry.plan;

import org.jspecify.annotations.NullMarked;
