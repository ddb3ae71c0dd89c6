/// Which workload and scenario the screens are about.
@NullMarked
package quarry.app.viewmodel.selection;

import org.jspecify.annotations.NullMarked;
