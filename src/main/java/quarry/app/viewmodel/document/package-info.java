/// The open plan: its history of edits and the file it is kept in.
@NullMarked
package quarry.app.viewmodel.document;

import org.jspecify.annotations.NullMarked;
