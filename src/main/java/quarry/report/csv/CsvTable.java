package quarry.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import quarry.cost.Line;
import quarry.money.Usd;
import quarry.rates.Named;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Writes records cell by cell. Text that a spreadsheet would run as a formula gets an apostrophe in front;
/// numbers stay numbers.
final class CsvTable {

    private final CsvWriter csv;
    private final List<String> cells = new ArrayList<>();

    CsvTable(Writer out, List<String> header) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
    }

    CsvTable text(String text) {
        cells.add(guarded(text));
        return this;
    }

    CsvTable word(Named value) {
        return text(value.id());
    }

    CsvTable number(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        cells.add(shortest.toPlainString());
        return this;
    }

    CsvTable number(long value) {
        cells.add(Long.toString(value));
        return this;
    }

    /// The index of a deployment; blank for what belongs to none.
    CsvTable deployment(int index) {
        return index == Line.NO_DEPLOYMENT ? blank(1) : number(index);
    }

    CsvTable usd(Usd amount) {
        return number(amount.value());
    }

    CsvTable blank(int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
        return this;
    }

    static final List<String> KEY =
            List.of(
                    "model",
                    "region",
                    "scope",
                    "mode",
                    "tier",
                    "term",
                    "component",
                    "aboveInputTokens");

    static final List<String> PROVENANCE = List.of("source", "asOf", "status", "note");

    CsvTable key(RateKey key) {
        text(key.model()).text(key.region()).word(key.scope()).word(key.mode());
        word(key.tier()).word(key.term()).word(key.component());
        return key.aboveInputTokens() == 0 ? blank(1) : number(key.aboveInputTokens());
    }

    CsvTable provenance(Rate rate) {
        return text(rate.source()).text(rate.asOf()).word(rate.status()).text(rate.note());
    }

    void endRecord() {
        csv.writeRecord(cells);
        cells.clear();
    }

    void flush() throws IOException {
        csv.flush();
    }

    static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
