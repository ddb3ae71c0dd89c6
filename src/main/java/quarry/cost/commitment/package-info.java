/// Terms that run whole: which months capacity is paid for, at which month's price, and what is left.
@NullMarked
package quarry.cost.commitment;

import org.jspecify.annotations.NullMarked;
