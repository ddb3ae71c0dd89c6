/// Everything the user can do, in one table.
@NullMarked
package quarry.app.view.action;

import org.jspecify.annotations.NullMarked;
