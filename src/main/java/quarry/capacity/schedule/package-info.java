/// When to commit: how many model units run in each month, on which term, started when.
@NullMarked
package quarry.capacity.schedule;

import org.jspecify.annotations.NullMarked;
