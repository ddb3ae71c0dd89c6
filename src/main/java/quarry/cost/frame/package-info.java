/// What every pricer shares while a plan is priced: rates, months, demand, and the ledger it writes to.
@NullMarked
package quarry.cost.frame;

import org.jspecify.annotations.NullMarked;
