/// Why an amount is what it is.
@NullMarked
package quarry.app.view.why;

import org.jspecify.annotations.NullMarked;
