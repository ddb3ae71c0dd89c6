package quarry.report.workbook.model;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What Excel checks when an input is changed, and which cells can be changed at all.
final class InputRules {

    private static final int CELLS_A_RULE = 500;

    private InputRules() {}

    /// @param bounded rows of inputs, by their bounds
    /// @param months rows of inputs that are months
    static void apply(
            XSSFSheet sheet,
            int column,
            Map<InputBounds, List<Integer>> bounded,
            List<Integer> months) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        bounded.forEach(
                (bounds, rows) -> {
                    String least = plain(bounds.least());
                    String most = plain(bounds.most());
                    rule(
                            sheet,
                            helper.createDecimalConstraint(
                                    DataValidationConstraint.OperatorType.BETWEEN, least, most),
                            column,
                            rows,
                            "Allowed is a number from " + least + " to " + most + ".");
                });
        rule(
                sheet,
                helper.createDateConstraint(
                        DataValidationConstraint.OperatorType.BETWEEN,
                        "DATE(2000,1,1)",
                        "DATE(2199,12,1)",
                        "yyyy-mm-dd"),
                column,
                months,
                "Allowed is the first day of a month, 2000-01-01 to 2199-12-01.");
        protect(sheet);
    }

    private static void rule(
            XSSFSheet sheet,
            DataValidationConstraint constraint,
            int column,
            List<Integer> rows,
            String message) {
        for (int from = 0; from < rows.size(); from += CELLS_A_RULE) {
            CellRangeAddressList cells = new CellRangeAddressList();
            for (int row : rows.subList(from, Math.min(rows.size(), from + CELLS_A_RULE))) {
                cells.addCellRangeAddress(new CellRangeAddress(row, row, column, column));
            }
            DataValidation rule =
                    sheet.getDataValidationHelper().createValidation(constraint, cells);
            rule.setShowErrorBox(true);
            rule.createErrorBox("Not allowed here", message);
            rule.setShowPromptBox(true);
            rule.createPromptBox("Input", message);
            sheet.addValidationData(rule);
        }
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /// Inputs alone can be typed over; no password, columns and filters stay free.
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
