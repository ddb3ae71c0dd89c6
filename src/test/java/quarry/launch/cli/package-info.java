@NullMarked
package quarry.launch.cli;

import org.jspecify.annotations.NullMarked;
