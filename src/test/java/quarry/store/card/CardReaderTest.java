package quarry.store.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.Status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class CardReaderTest {

    @TempDir private Path folder;
    private SmallCard card;

    @BeforeEach
    void writeASmallCard() throws IOException {
        card = new SmallCard(folder);
    }

    @Test
    void aSmallCardIsReadWithAllItsParts() throws Exception {
        card.rates(
                SmallCard.ROW,
                "m,us-east-1,regional,on-demand,standard,none,cache-read,1M tokens,0.30,200000,,a;"
                        + " b,derived; 0.1 x the input rate; twice");
        RateCard read = CardReader.read(folder);
        assertEquals(List.of("s"), read.heading().sources());
        assertEquals(1_024, read.models().firstEntry().getValue().minimumCacheableTokens());
        Rate derived = read.rates().getLast();
        assertEquals("0.30", derived.usd().toPlainString());
        assertEquals(200_000, derived.key().aboveInputTokens());
        assertEquals("", derived.asOf());
        assertEquals("a; b", derived.source());
        assertEquals(Status.DERIVED, derived.status());
        assertEquals("0.1 x the input rate; twice", derived.note());
    }

    @Test
    void columnsMayStandInAnyOrderAndLinesMayEndAsOnWindows() throws Exception {
        String[] titles = SmallCard.HEADER.split(",", -1);
        String[] fields = SmallCard.ROW.split(",", -1);
        card.write("rates.csv", "\uFEFF" + reversed(titles) + "\r\n" + reversed(fields) + "\r\n");
        assertEquals("3", CardReader.read(folder).rates().getFirst().usd().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.json", "models.json", "rates.csv"})
    void aMissingFileIsRefusedWithItsName(String file) throws IOException {
        Files.delete(folder.resolve(file));
        CardException refusal = card.refusal();
        assertEquals(file, refusal.file());
        assertEquals(null, refusal.value());
        assertTrue(refusal.getMessage().startsWith(file + " is missing"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.json", "models.json", "rates.csv"})
    void anEmptyFileIsRefused(String file) throws IOException {
        card.write(file, "");
        assertEquals(file, card.refusal().file());
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Files.write(
                folder.resolve("rates.csv"),
                (SmallCard.HEADER + "\nMünchen").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("text in UTF-8", card.refusal().allowed());
    }

    @Test
    void aMissingColumnIsRefusedWithItsName() throws IOException {
        card.write(
                "rates.csv",
                SmallCard.HEADER.replace(",usd", "")
                        + "\n"
                        + SmallCard.ROW.replace(",3,", ",")
                        + "\n");
        CardException refusal = card.refusal();
        assertPlace(refusal, 1, "column usd", null);
        assertTrue(refusal.getMessage().contains("rates.csv, line 1, column usd is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "usd"})
    void aColumnTooManyIsRefusedWithItsName(String extra) throws IOException {
        card.write("rates.csv", SmallCard.HEADER + "," + extra + "\n" + SmallCard.ROW + ",4\n");
        assertPlace(card.refusal(), 1, "column " + extra, extra);
    }

    @Test
    void aRowWithoutAllItsFieldsIsRefused() throws IOException {
        card.rates(SmallCard.ROW, SmallCard.ROW.replace(",current", ""));
        assertPlace(card.refusal(), 3, "", "12 fields");
    }

    @ParameterizedTest
    @CsvSource({
        "model, m, nobody",
        "region, us-east-1, ''",
        "region, us-east-1, US East",
        "scope, regional, local",
        "mode, on-demand, batch",
        "mode, on-demand, On-Demand",
        "tier, standard, fast",
        "term, none, 1-month",
        "component, input, inputs",
        "unit, 1M tokens, hour",
        "unit, 1M tokens, 1K tokens",
        "source, here, ''",
        "status, current, override",
        "status, current, derived",
        "status, current, Current"
    })
    void aWordThatIsNotAllowedIsRefusedWithItsColumn(String column, String good, String bad)
            throws IOException {
        card.rates(SmallCard.ROW, SmallCard.replaced(column, good, bad));
        CardException refusal = card.refusal();
        assertPlace(refusal, 3, "column " + column, bad);
        assertTrue(refusal.getMessage().endsWith(refusal.allowed()), refusal.getMessage());
    }

    @Test
    void aTierOutsideOnDemandIsRefused() throws IOException {
        card.rates(
                "m,us-east-1,regional,provisioned,flex,none,model-unit-hour,hour,3,,,here,current");
        assertPlace(card.refusal(), 2, "column tier", "flex");
    }

    @Test
    void theAllowedWordsAreNamed() throws IOException {
        card.rates(SmallCard.replaced("scope", "regional", "local"));
        assertEquals("regional, geo, global", card.refusal().allowed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "1e9",
                "1E1000000000",
                "NaN",
                "Infinity",
                "1.",
                ".5",
                "0x10",
                " 1",
                "1000000000",
                "0.1234567890123",
                "٣"
            })
    void aPriceThatIsNoPlainDecimalIsRefused(String price) throws IOException {
        card.rates(SmallCard.replaced("usd", "3", price));
        assertPlace(card.refusal(), 2, "column usd", price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-200000", "200 000", "2e5", "99999999999"})
    void aThresholdThatIsNoCountIsRefused(String threshold) throws IOException {
        card.rates(SmallCard.replaced("aboveInputTokens", "", threshold));
        assertPlace(card.refusal(), 2, "column aboveInputTokens", threshold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13", "2026-9-1", "29.09.2026"})
    void aDateThatIsNotIsoIsRefused(String date) throws IOException {
        card.rates(SmallCard.replaced("asOf", "2026-09-29", date));
        assertPlace(card.refusal(), 2, "column asOf", date);
    }

    @Test
    void aSecondRateForTheSameKeyIsRefusedWithBothLines() throws IOException {
        card.rates(SmallCard.ROW, SmallCard.replaced("usd", "3", "4"));
        CardException refusal = card.refusal();
        assertEquals(3, refusal.line());
        assertEquals("m us-east-1 regional on-demand input", refusal.value());
        assertTrue(refusal.allowed().contains("line 2"), refusal.allowed());
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() throws IOException {
        card.rates(SmallCard.ROW, "\"m,us-east-1");
        assertEquals("rates.csv", card.refusal().file());
    }

    @Test
    void aVeryLongValueIsCutShortInTheMessage() throws IOException {
        card.rates(SmallCard.replaced("component", "input", "x".repeat(5_000)));
        assertTrue(card.refusal().getMessage().indexOf("xxx…") > 0);
    }

    private static void assertPlace(
            CardException refusal, long line, String column, @Nullable String value) {
        assertEquals("rates.csv", refusal.file());
        assertEquals(line, refusal.line());
        assertEquals(column, refusal.column());
        assertEquals(value, refusal.value());
    }

    private static String reversed(String[] fields) {
        return Arrays.stream(fields)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::reversed))
                .stream()
                .collect(Collectors.joining(","));
    }
}
