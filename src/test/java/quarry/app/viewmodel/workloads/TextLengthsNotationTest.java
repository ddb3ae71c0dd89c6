package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.app.viewmodel.field.Reading;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

class TextLengthsNotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-US|2,500; 800", "de-DE|2.500; 800", "fr-FR|2\u202f500; 800"})
    void theExampleOfWhatIsAllowedReadsAsItIsMeant(String locale, String example) {
        var lengths =
                new TextLengthsNotation(
                        Texts.of(TextLengthsNotation.class), Locale.forLanguageTag(locale));
        assertEquals(
                "their lengths, like " + example + ", or empty: not counted by texts",
                lengths.allowed());
        assertEquals(
                new Reading.Valid<>(List.of(new BigDecimal("2500"), new BigDecimal("800"))),
                lengths.read(example));
    }
}
