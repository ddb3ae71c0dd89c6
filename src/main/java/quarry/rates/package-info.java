/// Rates: what each component of a model costs in a region, scope and mode, and where that was read.
@NullMarked
package quarry.rates;

import org.jspecify.annotations.NullMarked;
