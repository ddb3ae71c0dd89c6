/// Reads rate cards: `card.json`, `models.json` and `rates.csv`, in a folder or inside the program.
@NullMarked
package quarry.store.card;

import org.jspecify.annotations.NullMarked;
