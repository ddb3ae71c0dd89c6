/// Load: what requests demand of model units hour by hour, and what so many units take of it.
@NullMarked
package quarry.cost.load;

import org.jspecify.annotations.NullMarked;
