/// Labelled fields of the editors.
@NullMarked
package quarry.app.view.field;

import org.jspecify.annotations.NullMarked;
