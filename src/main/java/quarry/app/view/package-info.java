/// What is on the screen: thin classes, one for each view model, that only bind.
@NullMarked
package quarry.app.view;

import org.jspecify.annotations.NullMarked;
