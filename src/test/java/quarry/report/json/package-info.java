@NullMarked
package quarry.report.json;

import org.jspecify.annotations.NullMarked;
