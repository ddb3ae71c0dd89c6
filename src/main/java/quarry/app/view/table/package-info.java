/// Tables of figures.
@NullMarked
package quarry.app.view.table;

import org.jspecify.annotations.NullMarked;
