package quarry.plan.template;

import java.lang.Character.UnicodeScript;

/// How long a text is, and about how many tokens that makes. An estimate: each model cuts texts in its own way, and
/// only the model's own counter (on Bedrock: CountTokens) is exact.
///
/// Rule: 4 characters of the Latin alphabet, digits, signs and spaces a token, as the makers of models publish for
/// English (OpenAI, "What are tokens and how to count them?": 1 token is about 4 characters or ¾ of a word; Google,
/// "Understand and count tokens": about 4 characters); 1 character of Chinese, Japanese and Korean a token, and 2
/// characters of any other script, for which nobody publishes one figure. Rounded up.
///
/// @param characters as a person counts them: code points
/// @param words runs of characters between white space; a text without spaces is one
/// @param tokens estimated
public record TextSize(long characters, long words, long tokens) {

    private static final int QUARTERS_A_TOKEN = 4;

    public static TextSize of(String text) {
        long characters = 0;
        long words = 0;
        long quarters = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            characters++;
            boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
            quarters += quarters(point);
        }
        long tokens = (quarters + QUARTERS_A_TOKEN - 1) / QUARTERS_A_TOKEN;
        return new TextSize(characters, words, tokens);
    }

    private static int quarters(int point) {
        return switch (UnicodeScript.of(point)) {
            case LATIN, COMMON, INHERITED -> fullWidth(point) ? QUARTERS_A_TOKEN : 1;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> QUARTERS_A_TOKEN;
            default -> QUARTERS_A_TOKEN / 2;
        };
    }

    /// Punctuation of the scripts above, and pictures such as emoji, which no script owns.
    private static boolean fullWidth(int point) {
        return point >= 0x2E80;
    }
}
