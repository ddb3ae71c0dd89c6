/// The engine: a plan and a rate card in, a priced plan out.
@NullMarked
package quarry.cost.price;

import org.jspecify.annotations.NullMarked;
