/// Filters above long tables.
@NullMarked
package quarry.app.view.filter;

import org.jspecify.annotations.NullMarked;
