package quarry.store.card;

import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The first line of `rates.csv`: where each column stands, in whatever order.
record RateHeader(Map<RateColumn, Integer> positions, int width) {

    static RateHeader read(CsvRecord header) throws CardException {
        List<String> titles = header.getFields();
        Map<RateColumn, Integer> positions = new EnumMap<>(RateColumn.class);
        for (RateColumn column : RateColumn.values()) {
            int position = titles.indexOf(column.title());
            if (position < 0) {
                throw new CardException(
                        CardReader.RATES, 1, column(column.title()), null, RateColumn.titles());
            }
            positions.put(column, position);
        }
        for (int i = 0; i < titles.size(); i++) {
            if (!positions.containsValue(i)) {
                String title = titles.get(i);
                throw new CardException(
                        CardReader.RATES,
                        1,
                        column(title),
                        title,
                        RateColumn.titles() + ", each once");
            }
        }
        return new RateHeader(positions, titles.size());
    }

    String field(CsvRecord row, RateColumn column) {
        return row.getField(positions.getOrDefault(column, -1));
    }

    private static String column(String title) {
        return "column " + title;
    }
}
