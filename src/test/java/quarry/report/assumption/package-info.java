@NullMarked
package quarry.report.assumption;

import org.jspecify.annotations.NullMarked;
