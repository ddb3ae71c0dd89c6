/// The Break-even screen: whether model units pay, how many, when to commit, and what that depends on.
@NullMarked
package quarry.app.viewmodel.breakeven;

import org.jspecify.annotations.NullMarked;
