/// What every sheet of a workbook is made of: cells by role, formulas with their values, rows as XML.
@NullMarked
package quarry.report.workbook.sheet;

import org.jspecify.annotations.NullMarked;
