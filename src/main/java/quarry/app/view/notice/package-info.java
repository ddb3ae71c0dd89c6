/// Notices over the window.
@NullMarked
package quarry.app.view.notice;

import org.jspecify.annotations.NullMarked;
