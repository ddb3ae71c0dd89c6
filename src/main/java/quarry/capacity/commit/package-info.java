/// Commitment schedules of a plan: its load over all months, and the units for sale.
@NullMarked
package quarry.capacity.commit;

import org.jspecify.annotations.NullMarked;
