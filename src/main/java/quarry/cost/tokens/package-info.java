/// Tokens: requests on demand, in batch or over the capacity bought.
@NullMarked
package quarry.cost.tokens;

import org.jspecify.annotations.NullMarked;
