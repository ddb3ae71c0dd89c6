/// The workbook as a model: formulas from assumptions and rates to every amount of the statements.
@NullMarked
package quarry.report.workbook.model;

import org.jspecify.annotations.NullMarked;
