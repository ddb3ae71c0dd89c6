/// A break-even with all that belongs to it: when to commit, what it depends on, and what else there is.
@NullMarked
package quarry.capacity.decision;

import org.jspecify.annotations.NullMarked;
