@NullMarked
package quarry.report.workbook;

import org.jspecify.annotations.NullMarked;
