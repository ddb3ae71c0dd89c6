/// Workloads: the list on the left and the editor.
@NullMarked
package quarry.app.view.workloads;

import org.jspecify.annotations.NullMarked;
