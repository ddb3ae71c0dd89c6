/// Service quotas: what the peak hour takes of them.
@NullMarked
package quarry.capacity.quota;

import org.jspecify.annotations.NullMarked;
