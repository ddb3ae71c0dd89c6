/// Text as it is set on the screen.
@NullMarked
package quarry.app.view.text;

import org.jspecify.annotations.NullMarked;
