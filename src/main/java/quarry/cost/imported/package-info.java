/// Imported models: copies billed by the minute in windows of five.
@NullMarked
package quarry.cost.imported;

import org.jspecify.annotations.NullMarked;
