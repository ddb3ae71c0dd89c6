package quarry.store.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser's complaint in the user's words: where, what stands there, what to do.
final class SyntaxMessage {

    private static final int WORD = 24;

    /// How the parser names a character that text may not hold as it is.
    private static final Pattern CONTROL = Pattern.compile("CTRL-CHAR, code (\\d+)");

    private SyntaxMessage() {}

    /// @param location where the parser stumbled
    static JsonRefused of(JsonProcessingException complaint, JsonLocation location, String text) {
        int offset = Math.clamp(location.getCharOffset(), 0, text.length());
        return JsonRefused.at(
                Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()),
                message(complaint, text, offset));
    }

    private static String message(JsonProcessingException complaint, String text, int offset) {
        if (complaint instanceof StreamConstraintsException) {
            return "a number here has more digits than any figure needs";
        }
        Matcher control = CONTROL.matcher(complaint.getOriginalMessage());
        if (control.find() && !text.substring(offset).isBlank()) {
            return unexpected((char) Integer.parseInt(control.group(1)));
        }
        if (complaint instanceof JsonEOFException || text.substring(offset).isBlank()) {
            return "the file ends too early; a quote, a brace or a bracket is not closed, or the"
                    + " file was cut off";
        }
        String word = word(text, offset);
        if (word.matches("[-+]?(NaN|Infinity|INF|inf|nan|infinity)")) {
            return word + " is not a number that JSON has; write the number in digits";
        }
        if (word.length() > 1) {
            return "\"" + word + "\" is not expected here" + advice(word.charAt(0));
        }
        return unexpected(text.charAt(offset));
    }

    private static String unexpected(char found) {
        return shown(found) + " is not expected here" + advice(found);
    }

    private static String advice(char found) {
        return switch (found) {
            case '\'' -> "; JSON puts text in double quotes";
            case '/', '#' -> "; JSON has no comments, use a \"note\" field";
            case '}', ']' -> "; there may be a comma too many before it";
            case '"', '{', '[' -> "; there may be a comma missing before it";
            case '0', '.', '+' -> "; a number is written like 0.5 or 12";
            case '\n', '\r', '\t' -> "; text stays on one line, \\n stands for a line break";
            default -> Character.isLetter(found) ? "; text and names take double quotes" : "";
        };
    }

    private static String shown(char found) {
        return Character.isISOControl(found) || Character.isSurrogate(found)
                ? "character U+%04X".formatted((int) found)
                : "'" + found + "'";
    }

    private static String word(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < WORD && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - start < WORD && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }
}
