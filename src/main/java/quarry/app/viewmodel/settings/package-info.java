/// What holds for the whole plan: its name, months and month basis.
@NullMarked
package quarry.app.viewmodel.settings;

import org.jspecify.annotations.NullMarked;
