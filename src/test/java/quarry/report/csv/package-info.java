@NullMarked
package quarry.report.csv;

import org.jspecify.annotations.NullMarked;
