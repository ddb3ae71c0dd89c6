/// The presentation, and the choice of its pages.
@NullMarked
package quarry.app.view.present;

import org.jspecify.annotations.NullMarked;
