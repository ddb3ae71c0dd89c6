/// Break-even of the reserved tier: tokens per minute bought for input and output apart.
@NullMarked
package quarry.capacity.reserved;

import org.jspecify.annotations.NullMarked;
