/// Workbooks made from the plan.
@NullMarked
package quarry.app.viewmodel.export;

import org.jspecify.annotations.NullMarked;
