/// Batch: what can wait, against units and on demand.
@NullMarked
package quarry.capacity.batch;

import org.jspecify.annotations.NullMarked;
