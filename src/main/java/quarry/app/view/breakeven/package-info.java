/// The Break-even screen, drawn.
@NullMarked
package quarry.app.view.breakeven;

import org.jspecify.annotations.NullMarked;
