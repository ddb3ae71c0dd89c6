/// How figures read: digits, units, signs and the words around them.
@NullMarked
package quarry.report.text;

import org.jspecify.annotations.NullMarked;
