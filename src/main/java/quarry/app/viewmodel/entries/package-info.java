/// Lists of the plan whose entries are added, changed and removed.
@NullMarked
package quarry.app.viewmodel.entries;

import org.jspecify.annotations.NullMarked;
