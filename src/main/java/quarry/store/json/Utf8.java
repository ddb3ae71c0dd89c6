package quarry.store.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Bytes to text, refusing what is not UTF-8 instead of replacing it.
final class Utf8 {

    private Utf8() {}

    /// The text without a byte order mark.
    static String decode(byte[] bytes) throws JsonRefused {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new JsonRefused("the file is UTF-16 text; save it as UTF-8");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new JsonRefused(
                    "the file is not UTF-8 text (byte "
                            + (in.position() + 1)
                            + "); it is no JSON file, or it was saved in another encoding");
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
