/// The list of workloads and the editor of the selected one.
@NullMarked
package quarry.app.viewmodel.workloads;

import org.jspecify.annotations.NullMarked;
