package quarry.report.csv;

import quarry.rates.Rate;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// Rates of a card, each with its source.
public final class RatesCsv implements Report {

    private static final List<String> HEADER =
            Stream.of(CsvTable.KEY, List.of("unit", "usd"), CsvTable.PROVENANCE)
                    .flatMap(List::stream)
                    .toList();

    private final List<Rate> rates;

    public RatesCsv(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, HEADER);
        for (Rate rate : rates) {
            csv.key(rate.key()).word(rate.unit()).number(rate.usd()).provenance(rate).endRecord();
        }
        csv.flush();
    }
}
