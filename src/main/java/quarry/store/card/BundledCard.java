package quarry.store.card;

import quarry.rates.RateCard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/// The rate card that ships inside the program.
public final class BundledCard {

    private static final String FOLDER = "/card/";

    private BundledCard() {}

    public static RateCard read() throws CardException {
        return CardReader.read(BundledCard::open);
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = BundledCard.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new NoSuchFileException(FOLDER + file);
        }
        return in;
    }
}
