package quarry.store.card;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Reads `rates.csv`: one rate a row, each for a key of its own.
final class RatesReader {

    private static final int MAX_ROWS = 200_000;
    private static final int MAX_FIELD = 1_000_000;

    private final Map<String, Model> models = new HashMap<>();
    private final Map<RateKey, Long> lines = new HashMap<>();
    private long line = 1;

    RatesReader(List<Model> models) {
        models.forEach(model -> this.models.put(model.id(), model));
    }

    List<Rate> read(String text) throws CardException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(MAX_FIELD)
                        .ofCsvRecord(text)) {
            return rates(csv.iterator());
        } catch (CsvParseException e) {
            CardException refusal =
                    new CardException(
                            CardReader.RATES, line, "", String.valueOf(e.getMessage()), "CSV");
            refusal.initCause(e);
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Rate> rates(Iterator<CsvRecord> records) throws CardException {
        if (!records.hasNext()) {
            throw new CardException(CardReader.RATES, 1, "", "an empty file", RateColumn.titles());
        }
        RateRows rows = new RateRows(RateHeader.read(records.next()), models);
        List<Rate> rates = new ArrayList<>();
        while (records.hasNext()) {
            CsvRecord found = records.next();
            line = found.getStartingLineNumber();
            if (rates.size() == MAX_ROWS) {
                throw new CardException(
                        CardReader.RATES, line, "", "one more rate", MAX_ROWS + " rates");
            }
            Rate rate = rows.rate(found);
            Long first = lines.putIfAbsent(rate.key(), line);
            if (first != null) {
                throw new CardException(
                        CardReader.RATES,
                        line,
                        "columns model to aboveInputTokens",
                        rate.key().text(),
                        "each rate once (it stands on line " + first + " already)");
            }
            rates.add(rate);
        }
        return rates;
    }
}
