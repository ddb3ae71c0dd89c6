/// Lists whose rows keep their identity while their content changes.
@NullMarked
package quarry.app.viewmodel.list;

import org.jspecify.annotations.NullMarked;
