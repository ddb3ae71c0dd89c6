/// What the user is told in passing.
@NullMarked
package quarry.app.viewmodel.notice;

import org.jspecify.annotations.NullMarked;
