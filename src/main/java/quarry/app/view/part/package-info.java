/// How screens come about.
@NullMarked
package quarry.app.view.part;

import org.jspecify.annotations.NullMarked;
