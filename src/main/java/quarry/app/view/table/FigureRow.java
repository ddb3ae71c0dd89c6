package quarry.app.view.table;

import java.util.List;

/// One row of figures.
///
/// @param total whether it sums up the others
public record FigureRow(String key, String label, boolean total, List<FigureCell> cells) {

    public FigureRow {
        cells = List.copyOf(cells);
    }
}
