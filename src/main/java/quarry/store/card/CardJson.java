package quarry.store.card;

import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;

/// Parses a JSON file of a card as strictly as a plan.
final class CardJson {

    private CardJson() {}

    static JsonValue parse(String file, String text) throws CardException {
        try {
            return StrictJson.parse(text);
        } catch (JsonRefused e) {
            CardException refusal =
                    new CardException(file, e.line(), "", e.reason(), "one JSON document");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
