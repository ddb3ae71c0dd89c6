package quarry.app.viewmodel.compare;

import java.util.List;

/// One row of the comparison, its cells in the order of the columns.
///
/// @param key month, workload id, component id or tag value
public record CompareRow(String key, String label, List<CompareCell> cells) {

    public CompareRow {
        cells = List.copyOf(cells);
    }
}
