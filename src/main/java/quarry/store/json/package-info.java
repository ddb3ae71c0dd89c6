/// JSON as Quarry's files use it: strict to read, canonical to write.
@NullMarked
package quarry.store.json;

import org.jspecify.annotations.NullMarked;
