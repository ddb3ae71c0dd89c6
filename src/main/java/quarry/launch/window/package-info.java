/// The way into the window, and what there is instead without a display.
@NullMarked
package quarry.launch.window;

import org.jspecify.annotations.NullMarked;
