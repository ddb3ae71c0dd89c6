package quarry.app.view.table;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.compare.CompareCell;
import quarry.app.viewmodel.compare.CompareColumn;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// The comparison as cells of text.
final class ComparisonCells {

    private ComparisonCells() {}

    static TableCells of(List<CompareColumn> columns, List<CompareRow> rows) {
        Texts words = Texts.of(ComparisonCells.class);
        List<List<String>> cells = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(""));
        for (CompareColumn column : columns) {
            headings.add(column.name());
            if (!column.base()) {
                headings.add(words.get("difference"));
                headings.add("%");
            }
        }
        cells.add(headings);
        for (CompareRow row : rows) {
            List<String> texts = new ArrayList<>(List.of(row.label()));
            for (int i = 0; i < row.cells().size(); i++) {
                CompareCell cell = row.cells().get(i);
                texts.add(cell.text());
                if (!columns.get(i).base()) {
                    texts.add(cell.delta());
                    texts.add(cell.deltaPercent());
                }
            }
            cells.add(texts);
        }
        return new TableCells(cells);
    }
}
