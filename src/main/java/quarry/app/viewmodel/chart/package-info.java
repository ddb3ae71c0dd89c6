/// What charts show, as data: axes, lines, groups of bars, weeks. Made in the background, drawn by the view.
@NullMarked
package quarry.app.viewmodel.chart;

import org.jspecify.annotations.NullMarked;
