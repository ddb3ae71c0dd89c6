/// Scenarios: the list on the left and the editor.
@NullMarked
package quarry.app.view.scenarios;

import org.jspecify.annotations.NullMarked;
