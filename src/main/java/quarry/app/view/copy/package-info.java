/// What can be taken away from a screen: its chart as a picture, its table as cells.
@NullMarked
package quarry.app.view.copy;

import org.jspecify.annotations.NullMarked;
