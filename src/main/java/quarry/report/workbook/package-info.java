/// Results as an Excel workbook, one class a sheet.
@NullMarked
package quarry.report.workbook;

import org.jspecify.annotations.NullMarked;
