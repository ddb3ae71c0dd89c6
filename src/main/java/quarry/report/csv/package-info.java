/// Results as CSV: one header row, exact numbers, and text that no spreadsheet takes for a formula.
@NullMarked
package quarry.report.csv;

import org.jspecify.annotations.NullMarked;
