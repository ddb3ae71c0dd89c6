/// Find a model: what one workload would cost on every offer of the card, and what the user thinks of each model.
@NullMarked
package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.NullMarked;
