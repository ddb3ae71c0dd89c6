/// The way in: the command line and the window.
@NullMarked
package quarry.launch;

import org.jspecify.annotations.NullMarked;
