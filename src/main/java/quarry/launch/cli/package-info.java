/// The command line: thin commands over the reports. Nothing here touches JavaFX.
@NullMarked
package quarry.launch.cli;

import org.jspecify.annotations.NullMarked;
