/// The Assumptions screen.
@NullMarked
package quarry.app.view.assumptions;

import org.jspecify.annotations.NullMarked;
