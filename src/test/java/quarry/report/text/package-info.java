@NullMarked
package quarry.report.text;

import org.jspecify.annotations.NullMarked;
