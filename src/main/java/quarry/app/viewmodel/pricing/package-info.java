/// Prices every edit in the background and sums the result up for the screens.
@NullMarked
package quarry.app.viewmodel.pricing;

import org.jspecify.annotations.NullMarked;
