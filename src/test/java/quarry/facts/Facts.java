package quarry.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import quarry.rates.Named;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Status;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// Reads the table of facts.
final class Facts {

    private static final String DEFAULT = "../shared/facts/bedrock-rates.csv";

    private Facts() {}

    /// The table to read, relative to the project folder unless the property `quarry.facts` names
    /// it.
    static Path file() {
        return Path.of(System.getProperty("quarry.facts", DEFAULT));
    }

    static List<Fact> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(Facts::fact).toList();
        }
    }

    private static Fact fact(NamedCsvRecord row) {
        String mode = row.getField("mode");
        String threshold = row.getField("threshold_tokens");
        RateKey key =
                new RateKey(
                        row.getField("model_id"),
                        row.getField("region"),
                        FactWords.scope(row.getField("geo_scope")),
                        FactWords.mode(mode),
                        FactWords.tier(mode),
                        FactWords.term(row.getField("term")),
                        FactWords.component(row.getField("component"), row.getField("unit")),
                        threshold.isEmpty() ? 0 : Long.parseLong(threshold));
        String[] status = row.getField("status").split("; ", 2);
        Rate rate =
                new Rate(
                        key,
                        new BigDecimal(row.getField("usd")),
                        row.getField("as_of"),
                        row.getField("source"),
                        Named.find(Status.class, status[0]).orElseThrow(),
                        status.length == 2 ? status[1] : "");
        return new Fact(row.getField("provider"), row.getField("model_name"), rate);
    }
}
