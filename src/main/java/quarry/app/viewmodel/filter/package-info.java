/// Filters over long tables.
@NullMarked
package quarry.app.viewmodel.filter;

import org.jspecify.annotations.NullMarked;
