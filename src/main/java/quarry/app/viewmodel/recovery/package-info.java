/// Copies of unsaved plans, for the start after a crash.
@NullMarked
package quarry.app.viewmodel.recovery;

import org.jspecify.annotations.NullMarked;
