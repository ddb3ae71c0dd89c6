/// The Compare screen.
@NullMarked
package quarry.app.view.compare;

import org.jspecify.annotations.NullMarked;
