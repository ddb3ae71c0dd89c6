package quarry.store.card;

import quarry.rates.RateCard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/// Reads `card.json`: what the card says of itself.
final class HeadingReader {

    private static final Set<String> FIELDS =
            Set.of("id", "title", "published", "disclaimer", "sources");

    private HeadingReader() {}

    static RateCard.Heading read(String text) throws CardException {
        JsonFields card =
                new JsonFields(CardReader.CARD, "", CardJson.parse(CardReader.CARD, text), FIELDS);
        return new RateCard.Heading(
                card.text("id"),
                card.text("title"),
                published(card),
                card.text("disclaimer"),
                card.texts("sources"));
    }

    private static LocalDate published(JsonFields card) throws CardException {
        String published = card.text("published");
        try {
            return LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            CardException refusal = card.refusal("published", published, "a date as 2026-09-29");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
