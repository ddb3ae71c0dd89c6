/// Files on disk: bounded reading, and saving that leaves the old or the new file, never a torn one.
@NullMarked
package quarry.store.file;

import org.jspecify.annotations.NullMarked;
