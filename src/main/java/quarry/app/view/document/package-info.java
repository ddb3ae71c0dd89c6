/// Questions about files, asked in dialogs.
@NullMarked
package quarry.app.view.document;

import org.jspecify.annotations.NullMarked;
