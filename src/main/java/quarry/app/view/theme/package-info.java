/// The look: one sheet for light, one for dark, both made by the build from `src/main/theme`.
@NullMarked
package quarry.app.view.theme;

import org.jspecify.annotations.NullMarked;
