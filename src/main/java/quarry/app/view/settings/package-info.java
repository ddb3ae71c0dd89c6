/// What holds for the whole plan.
@NullMarked
package quarry.app.view.settings;

import org.jspecify.annotations.NullMarked;
