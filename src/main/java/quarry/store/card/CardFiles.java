package quarry.store.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/// Where the files of one card lie.
@FunctionalInterface
interface CardFiles {

    int MAX_BYTES = 32 * 1024 * 1024;
    char BYTE_ORDER_MARK = '\uFEFF';

    /// Opens one of the files, or throws a [NoSuchFileException].
    InputStream open(String file) throws IOException;

    /// The whole file, which has to be UTF-8.
    default String text(String file) throws CardException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new CardException(
                        file, 0, "", "more than " + MAX_BYTES + " bytes", MAX_BYTES + " bytes");
            }
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw caused(new CardException(file, 0, "", null, "a folder with this file"), e);
        } catch (CharacterCodingException e) {
            throw caused(new CardException(file, 0, "", "other bytes", "text in UTF-8"), e);
        } catch (IOException e) {
            throw caused(new CardException(file, 0, "", e.toString(), "a readable file"), e);
        }
    }

    private static CardException caused(CardException refusal, IOException cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
