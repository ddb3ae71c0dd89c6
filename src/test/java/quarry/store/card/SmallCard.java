package quarry.store.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A card of one model and one rate, to be spoilt by a test.
final class SmallCard {

    static final String HEADER =
            "model,region,scope,mode,tier,term,component,unit,usd,aboveInputTokens,asOf,source"
                    + ",status";
    static final String ROW =
            "m,us-east-1,regional,on-demand,standard,none,input,1M tokens,3,,2026-09-29,here"
                    + ",current";
    static final String MODELS =
            """
            [{"id": "m", "name": "M", "provider": "P", "lifecycle": "current",
              "contextWindow": null, "minimumCacheableTokens": 1024,
              "modes": ["on-demand", "provisioned"]}]
            """;
    private static final String CARD =
            """
            {"id": "c", "title": "t", "published": "2026-09-29", "disclaimer": "d",
             "sources": ["s"]}
            """;

    private final Path folder;

    SmallCard(Path folder) throws IOException {
        this.folder = folder;
        write("card.json", CARD);
        write("models.json", MODELS);
        rates(ROW);
    }

    void rates(String... rows) throws IOException {
        write("rates.csv", HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    CardException refusal() {
        return assertThrows(CardException.class, () -> CardReader.read(folder));
    }

    /// The row with another value in one column.
    static String replaced(String column, String good, String bad) {
        List<String> titles = List.of(HEADER.split(",", -1));
        String[] fields = ROW.split(",", -1);
        assertEquals(good, fields[titles.indexOf(column)]);
        fields[titles.indexOf(column)] = bad;
        return String.join(",", fields);
    }
}
