/// Inputs: text that becomes a value, choices and switches.
@NullMarked
package quarry.app.viewmodel.field;

import org.jspecify.annotations.NullMarked;
