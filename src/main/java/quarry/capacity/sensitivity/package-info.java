/// Sensitivity: how far an assumption may move before the verdict on model units is another.
@NullMarked
package quarry.capacity.sensitivity;

import org.jspecify.annotations.NullMarked;
