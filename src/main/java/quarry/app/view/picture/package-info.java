/// Scenes as pictures, without a window.
@NullMarked
package quarry.app.view.picture;

import org.jspecify.annotations.NullMarked;
