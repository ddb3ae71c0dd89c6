/// The presentation: a chart and a sentence a page, chosen by the presenter and kept in the plan.
@NullMarked
package quarry.app.viewmodel.present;

import org.jspecify.annotations.NullMarked;
