/// How the selected amount comes about.
@NullMarked
package quarry.app.viewmodel.why;

import org.jspecify.annotations.NullMarked;
