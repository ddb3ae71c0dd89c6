/// What may depend on what, held by tests that give their reasons.
@NullMarked
package quarry.arch;

import org.jspecify.annotations.NullMarked;
