package quarry.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":NaN}             | line 1, column 9: NaN is not a number that JSON has;"
                        + " write the number in digits",
                "{\"a\": -Infinity}      | line 1, column 16: -Infinity is not a number that JSON"
                        + " has; write the number in digits",
                "{\"a\":1,}              | line 1, column 8: '}' is not expected here; there may be"
                        + " a comma too many before it",
                "{a:1}                   | line 1, column 2: 'a' is not expected here; text and"
                        + " names take double quotes",
                "{'a':1}                 | line 1, column 2: ''' is not expected here; JSON puts"
                        + " text in double quotes",
                "{\"a\":01}              | line 1, column 7: \"01\" is not expected here; a number"
                        + " is written like 0.5 or 12",
                "{\"a\":.5}              | line 1, column 6: \".5\" is not expected here; a number"
                        + " is written like 0.5 or 12",
                "{\"a\":1}{}             | line 1, column 8: there is more text after the end of"
                        + " the JSON value; remove it",
                "{\"a\":{\"b\":1,\"b\":2}} | line 1, column 13: the field \"b\" stands twice in the"
                        + " same object; keep one",
                "// x                    | line 1, column 1: '/' is not expected here; JSON has no"
                        + " comments, use a \"note\" field",
                "{\"a\":\"x              | line 1, column 8: the file ends too early; a quote, a"
                        + " brace or a bracket is not closed, or the file was cut off",
                "<html>                  | line 1, column 1: '<' is not expected here",
            })
    void saysWhereAndWhatIsWrong(String text, String message) {
        assertEquals(message, refusal(text));
    }

    @Test
    void namesAControlCharacterInTextInsteadOfTheWordBeforeIt() {
        String advice =
                " is not expected here; text stays on one line, \\n stands for a line break";
        assertEquals(
                "line 1, column 10: character U+0009" + advice, refusal("{\"a\":\"two\twords\"}"));
        assertEquals(
                "line 1, column 10: character U+000A" + advice, refusal("{\"a\":\"two\nlines\"}"));
        assertEquals(
                "line 1, column 10: character U+0000 is not expected here",
                refusal("{\"a\":\"two\0parts\"}"));
        assertEquals("line 1, column 4: character U+0000 is not expected here", refusal("{}\0\0"));
    }

    @Test
    void countsLines() {
        assertEquals(
                "line 3, column 2: '\"' is not expected here; there may be a comma missing before"
                        + " it",
                refusal("{\n \"a\":1\n \"b\":2}"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("the file is empty", refusal(""));
        assertEquals("the file is empty", refusal(" \n"));
    }

    @Test
    void refusesNestingBeyondItsDepthWithoutOverflow() {
        assertEquals(
                "line 1, column 65: objects and lists are nested deeper than 64 levels",
                refusal("[".repeat(1_000_000)));
    }

    @Test
    void refusesANumberOfManyDigits() {
        assertEquals(
                "a number here has more digits than any figure needs",
                refusal("{\"a\":" + "9".repeat(5000) + "}")
                        .replaceFirst("line 1, column \\d+: ", ""));
    }

    @Test
    void refusesOtherEncodings() {
        assertEquals(
                "the file is UTF-16 text; save it as UTF-8",
                refusal("\uFEFF{}".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(
                "the file is not UTF-8 text (byte 3); it is no JSON file, or it was saved in"
                        + " another encoding",
                refusal("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void keepsTheSpellingOfNumbersAndTheOrderOfFields() throws JsonRefused {
        String text =
                "{\"b\":1.50e1000000000,\"a\":[-0,true,null,{}],\"c\":\"\\ud800\\u0001é\\\\\\\"\"}";
        assertEquals(text, JsonLayout.compact(StrictJson.parse(text)));
    }

    @Test
    void prettyTextReadsBackAsTheSameValue() throws JsonRefused {
        JsonValue value =
                StrictJson.parse(
                        "{\"a\":{},\"b\":[],\"c\":[1,2],\"d\":[{\"e\":[[1],2]}],\"f\":["
                                + "1,".repeat(49)
                                + "2]}");
        String pretty = JsonLayout.pretty(value);
        assertEquals(value, StrictJson.parse(pretty));
        assertEquals(pretty, JsonLayout.pretty(StrictJson.parse(pretty)));
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(JsonRefused.class, () -> StrictJson.parse(bytes)).getMessage();
    }
}
