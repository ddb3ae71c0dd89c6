package quarry.report.workbook;

import org.apache.poi.ss.usermodel.Row;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Named;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.util.Arrays;

/// Reads the key of a rate back from its row of the sheet Rates.
final class RateKeyCells {

    private RateKeyCells() {}

    /// The key as one line; empty for the row of headings.
    static String text(Row row) {
        if (row.getRowNum() == 0 || row.getCell(0) == null) {
            return "";
        }
        String label = text(row, 6);
        Component component =
                Arrays.stream(Component.values())
                        .filter(c -> c.label().equals(label))
                        .findFirst()
                        .orElseThrow();
        long above = row.getCell(7) == null ? 0 : (long) row.getCell(7).getNumericCellValue();
        return new RateKey(
                        text(row, 0),
                        text(row, 1),
                        find(Scope.class, row, 2),
                        find(Mode.class, row, 3),
                        find(Tier.class, row, 4),
                        find(Term.class, row, 5),
                        component,
                        above)
                .text();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static <E extends Enum<E> & Named> E find(Class<E> type, Row row, int column) {
        return Named.find(type, text(row, column)).orElseThrow();
    }
}
