/// What a start without a plan shows: recent plans, templates, and what a crash left behind.
@NullMarked
package quarry.app.viewmodel.home;

import org.jspecify.annotations.NullMarked;
