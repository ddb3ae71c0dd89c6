/// Break-even of provisioned throughput: when a model unit's hour is paid for, and how many units pay.
@NullMarked
package quarry.capacity.breakeven;

import org.jspecify.annotations.NullMarked;
