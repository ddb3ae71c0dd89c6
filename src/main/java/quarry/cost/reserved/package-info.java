/// The reserved tier: tokens per minute bought for input and output apart.
@NullMarked
package quarry.cost.reserved;

import org.jspecify.annotations.NullMarked;
