/// The home window.
@NullMarked
package quarry.app.view.home;

import org.jspecify.annotations.NullMarked;
