package quarry.store.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CardJsonTest {

    @TempDir private Path folder;
    private SmallCard card;

    @BeforeEach
    void writeASmallCard() throws IOException {
        card = new SmallCard(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card.json   | published              | \"2026-09-29\" | \"soon\"",
                "card.json   | sources[0]             | \"s\"          | 7",
                "card.json   | title                  | \"t\"          | \" \"",
                "models.json | [0].lifecycle          | \"current\"    | \"retired\"",
                "models.json | [0].modes              | \"on-demand\"  | \"lease\"",
                "models.json | [0].minimumCacheableTokens | 1024       | 1e3",
                "models.json | [0].minimumCacheableTokens | 1024       | -1",
                "models.json | [0].nickname           | \"name\"       | \"nickname\""
            })
    void aJsonValueThatIsNotAllowedIsRefusedWithItsPath(
            String file, String path, String good, String bad) throws IOException {
        card.write(file, Files.readString(folder.resolve(file)).replaceFirst(good, bad));
        CardException refusal = card.refusal();
        assertEquals(file, refusal.file());
        assertEquals(path, refusal.column());
    }

    @Test
    void aModelListedTwiceIsRefused() throws IOException {
        String model = SmallCard.MODELS.strip().replaceAll("^\\[|]$", "");
        card.write("models.json", "[" + model + "," + model + "]");
        CardException refusal = card.refusal();
        assertEquals("[1].id", refusal.column());
        assertEquals("m", refusal.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"a\", \"id\": \"b\"}", "{} {}", "{\"id\": ", "nothing"})
    void jsonThatIsBrokenOrAmbiguousIsRefusedWithItsLine(String text) throws IOException {
        card.write("card.json", text);
        CardException refusal = card.refusal();
        assertEquals("card.json", refusal.file());
        assertEquals(1, refusal.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.json", "models.json"})
    void jsonNestedDeeplyIsRefused(String file) throws IOException {
        card.write(file, "[".repeat(100_000));
        assertEquals(file, card.refusal().file());
    }

    @Test
    void aNumberTooLongToBeAPriceOrCountIsRefused() throws IOException {
        card.write("models.json", SmallCard.MODELS.replace("1024", "1".repeat(100_000)));
        assertEquals("models.json", card.refusal().file());
    }
}
