/// The bar at the bottom and the problems behind it.
@NullMarked
package quarry.app.view.status;

import org.jspecify.annotations.NullMarked;
