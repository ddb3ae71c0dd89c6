/// The plan as a workbook, on a page or as tables, for others to read.
@NullMarked
package quarry.app.viewmodel.export;

import org.jspecify.annotations.NullMarked;
