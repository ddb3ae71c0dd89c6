/// Offers: what one workload would cost on every model, region, scope and mode that has rates.
@NullMarked
package quarry.cost.offer;

import org.jspecify.annotations.NullMarked;
