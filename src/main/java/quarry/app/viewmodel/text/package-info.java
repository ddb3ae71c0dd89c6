/// Words of the window, kept apart from the code, ready for translation.
@NullMarked
package quarry.app.viewmodel.text;

import org.jspecify.annotations.NullMarked;
