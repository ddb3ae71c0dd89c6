package quarry.report.workbook.sheet;

/// What stands in one cell.
public sealed interface CellValue {

    CellRole role();

    record Blank() implements CellValue {
        @Override
        public CellRole role() {
            return CellRole.TEXT;
        }
    }

    /// @param text fitting a cell, as it is stored
    record Text(CellRole role, String text) implements CellValue {}

    /// @param input whether the reader may change it
    record Number(CellRole role, double value, boolean input) implements CellValue {}

    /// A formula that gives a number, or a word where its value is not a number.
    record Computed(CellRole role, Formula formula, String word) implements CellValue {}

    /// A formula that gives text.
    record Words(CellRole role, String formula, String value) implements CellValue {}
}
