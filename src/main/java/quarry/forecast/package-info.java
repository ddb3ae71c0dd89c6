/// What a priced plan means for budgets, month by month.
@NullMarked
package quarry.forecast;

import org.jspecify.annotations.NullMarked;
