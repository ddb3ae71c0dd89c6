/// How sources look.
@NullMarked
package quarry.style;

import org.jspecify.annotations.NullMarked;
