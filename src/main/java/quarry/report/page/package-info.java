/// The answer on one page, for a mail: as PDF or as a picture, drawn without a toolkit.
@NullMarked
package quarry.report.page;

import org.jspecify.annotations.NullMarked;
