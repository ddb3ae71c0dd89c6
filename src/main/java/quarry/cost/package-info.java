/// The priced result of a plan: statements of lines, what could not be priced, and why each amount is what it is.
@NullMarked
package quarry.cost;

import org.jspecify.annotations.NullMarked;
