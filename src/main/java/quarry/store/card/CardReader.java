package quarry.store.card;

import quarry.rates.Model;
import quarry.rates.RateCard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a rate card from a folder. A card with any fault is refused as a whole.
public final class CardReader {

    static final String CARD = "card.json";
    static final String MODELS = "models.json";
    static final String RATES = "rates.csv";

    private CardReader() {}

    public static RateCard read(Path folder) throws CardException {
        return read(file -> Files.newInputStream(folder.resolve(file)));
    }

    static RateCard read(CardFiles files) throws CardException {
        RateCard.Heading heading = HeadingReader.read(files.text(CARD));
        List<Model> models = ModelsReader.read(files.text(MODELS));
        return new RateCard(heading, models, new RatesReader(models).read(files.text(RATES)));
    }
}
