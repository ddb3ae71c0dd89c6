/// The Forecast screen.
@NullMarked
package quarry.app.view.forecast;

import org.jspecify.annotations.NullMarked;
