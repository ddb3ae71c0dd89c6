/// Plan files (`*.plan.json`, format `quarry-plan/1`): reading, writing and saving.
@NullMarked
package quarry.store.plan;

import org.jspecify.annotations.NullMarked;
