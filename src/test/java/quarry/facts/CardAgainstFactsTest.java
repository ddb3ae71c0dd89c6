package quarry.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.rates.Status;
import quarry.store.card.BundledCard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class CardAgainstFactsTest {

    private static List<NamedCsvRecord> facts = List.of();
    private static RateCard card;

    @BeforeAll
    static void readBoth() throws Exception {
        Path file =
                Path.of(System.getProperty("quarry.facts", "../shared/facts/bedrock-rates.csv"));
        assumeTrue(Files.exists(file), "the table of facts is not here");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            facts = csv.stream().toList();
        }
        card = BundledCard.read();
    }

    @Test
    void everyFactIsOnTheCardWithItsPriceDateSourceAndStatus() {
        Set<PrintedFact> onCard =
                card.rates().stream().map(PrintedFact::of).collect(Collectors.toSet());
        List<PrintedFact> lost =
                facts.stream()
                        .map(CardAgainstFactsTest::printed)
                        .filter(fact -> !onCard.contains(fact))
                        .toList();
        assertEquals(List.of(), lost);
        assertEquals(6_641, facts.size());
    }

    @Test
    void whatIsNotAFactIsDerived() {
        Set<PrintedFact> known =
                facts.stream().map(CardAgainstFactsTest::printed).collect(Collectors.toSet());
        List<String> extra =
                card.rates().stream()
                        .filter(rate -> rate.status() != Status.DERIVED)
                        .filter(rate -> !known.contains(PrintedFact.of(rate)))
                        .map(rate -> rate.key().text())
                        .toList();
        assertEquals(List.of(), extra);
    }

    @Test
    void everyModelOfTheFactsIsListedUnderItsNameAndProvider() {
        Set<String> expected = new TreeSet<>();
        for (NamedCsvRecord row : facts) {
            expected.add(
                    row.getField("model_id")
                            + '|'
                            + row.getField("model_name")
                            + '|'
                            + row.getField("provider"));
        }
        Set<String> listed = new TreeSet<>();
        for (Model model : card.models().values()) {
            listed.add(model.id() + '|' + model.name() + '|' + model.provider());
        }
        assertEquals(expected, listed);
    }

    @Test
    void theFactsMakeTheVeryFilesThatShip(@TempDir Path folder) throws IOException {
        MakeRateCard.write(Facts.read(Facts.file()), folder);
        for (String file : List.of("card.json", "models.json", "rates.csv")) {
            assertEquals(-1, Files.mismatch(Path.of("rates", file), folder.resolve(file)), file);
        }
    }

    @Test
    void noFactStandsTwice() {
        Set<PrintedFact> once = new HashSet<>();
        assertTrue(facts.stream().map(CardAgainstFactsTest::printed).allMatch(once::add));
    }

    private static PrintedFact printed(NamedCsvRecord row) {
        return new PrintedFact(
                row.getField("model_id"),
                row.getField("region"),
                row.getField("geo_scope"),
                row.getField("component"),
                row.getField("mode"),
                row.getField("term"),
                row.getField("unit"),
                row.getField("usd"),
                row.getField("threshold_tokens"),
                row.getField("as_of"),
                row.getField("source"),
                row.getField("status"));
    }
}
