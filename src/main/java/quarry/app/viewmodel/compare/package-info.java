/// Scenarios side by side: sentence, bars and table.
@NullMarked
package quarry.app.viewmodel.compare;

import org.jspecify.annotations.NullMarked;
