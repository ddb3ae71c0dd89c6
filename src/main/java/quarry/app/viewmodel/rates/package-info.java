/// The rate card as a table, and the rates of the user's own in front of it.
@NullMarked
package quarry.app.viewmodel.rates;

import org.jspecify.annotations.NullMarked;
