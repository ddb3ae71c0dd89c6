/// The plans that are open at once, each in a window of its own.
@NullMarked
package quarry.app.viewmodel.desktop;

import org.jspecify.annotations.NullMarked;
