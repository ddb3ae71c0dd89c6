/// The list of scenarios and the editor of the selected one with its deployments.
@NullMarked
package quarry.app.viewmodel.scenarios;

import org.jspecify.annotations.NullMarked;
