/// The rate card as a table.
@NullMarked
package quarry.app.view.rates;

import org.jspecify.annotations.NullMarked;
