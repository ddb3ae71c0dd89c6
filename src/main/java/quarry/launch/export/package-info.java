/// Priced plans as files: workbook, tables, page. For command line and window alike.
@NullMarked
package quarry.launch.export;

import org.jspecify.annotations.NullMarked;
