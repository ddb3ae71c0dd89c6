package quarry.plan.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSizeTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0",
        "a, 1, 1, 1",
        "abcde, 5, 1, 2",
        "The quick brown fox jumps, 25, 5, 7",
        "'  two   words ', 14, 2, 4",
        "日本語です, 5, 1, 5",
        "日本 and English, 14, 3, 5",
        "「はい」, 4, 1, 4",
        "привет, 6, 1, 3",
        "😀, 1, 1, 1"
    })
    void textsAreCountedAndTheirTokensEstimated(
            String text, long characters, long words, long tokens) {
        assertEquals(new TextSize(characters, words, tokens), TextSize.of(text));
    }
}
