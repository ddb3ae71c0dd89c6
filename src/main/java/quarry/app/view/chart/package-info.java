/// Charts: bars by role on an axis from zero, and sparklines for lists.
@NullMarked
package quarry.app.view.chart;

import org.jspecify.annotations.NullMarked;
