/// What is assumed plan-wide beside the rate card: discounts, capacities, custom models, quotas.
@NullMarked
package quarry.app.viewmodel.assumptions;

import org.jspecify.annotations.NullMarked;
