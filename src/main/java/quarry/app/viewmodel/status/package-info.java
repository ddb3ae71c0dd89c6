/// The bar at the bottom and the list of problems.
@NullMarked
package quarry.app.viewmodel.status;

import org.jspecify.annotations.NullMarked;
