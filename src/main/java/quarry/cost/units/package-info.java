/// Model units: bought by the hour, alone or as a pool, used or not.
@NullMarked
package quarry.cost.units;

import org.jspecify.annotations.NullMarked;
