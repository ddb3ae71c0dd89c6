/// Find a model: what a workload would cost elsewhere.
@NullMarked
package quarry.app.view.findmodel;

import org.jspecify.annotations.NullMarked;
