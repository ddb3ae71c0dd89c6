/// Lists of the left column.
@NullMarked
package quarry.app.view.list;

import org.jspecify.annotations.NullMarked;
