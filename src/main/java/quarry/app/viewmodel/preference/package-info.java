/// What Quarry remembers of the user between starts.
@NullMarked
package quarry.app.viewmodel.preference;

import org.jspecify.annotations.NullMarked;
