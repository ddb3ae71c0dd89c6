/// The Forecast screen: cost by month, held against budgets, and the budgets themselves.
@NullMarked
package quarry.app.viewmodel.forecast;

import org.jspecify.annotations.NullMarked;
