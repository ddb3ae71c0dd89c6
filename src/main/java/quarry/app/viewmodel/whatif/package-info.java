/// What a scenario would cost with one thing changed, worked out in the background with the engine itself.
@NullMarked
package quarry.app.viewmodel.whatif;

import org.jspecify.annotations.NullMarked;
