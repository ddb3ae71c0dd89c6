/// Charts that Excel draws itself from cells of the workbook.
@NullMarked
package quarry.report.workbook.chart;

import org.jspecify.annotations.NullMarked;
