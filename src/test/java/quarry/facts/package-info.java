/// Makes the rate card that ships from the table of facts, and checks one against the other.
@NullMarked
package quarry.facts;

import org.jspecify.annotations.NullMarked;
