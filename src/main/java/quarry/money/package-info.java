/// Exact money: US dollars as decimals, and the currency a plan is shown in.
@NullMarked
package quarry.money;

import org.jspecify.annotations.NullMarked;
