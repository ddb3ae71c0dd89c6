/// Work in the background that the user may have to wait for.
@NullMarked
package quarry.app.viewmodel.job;

import org.jspecify.annotations.NullMarked;
