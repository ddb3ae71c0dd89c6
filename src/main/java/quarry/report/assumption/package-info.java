/// Everything a plan assumes, as a list a reader can go through.
@NullMarked
package quarry.report.assumption;

import org.jspecify.annotations.NullMarked;
