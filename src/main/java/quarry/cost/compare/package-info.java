/// Scenarios side by side: the same rows for each, and the difference to a base.
@NullMarked
package quarry.cost.compare;

import org.jspecify.annotations.NullMarked;
