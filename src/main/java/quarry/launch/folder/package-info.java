/// Quarry's own folder in the user's home: what it remembers, and copies of unsaved plans.
@NullMarked
package quarry.launch.folder;

import org.jspecify.annotations.NullMarked;
