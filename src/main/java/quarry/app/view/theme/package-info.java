/// Light and dark.
@NullMarked
package quarry.app.view.theme;

import org.jspecify.annotations.NullMarked;
