package quarry.store.card;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Parses a JSON file of a card within bounds: no duplicate keys, nothing after the document.
final class CardJson {

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxDocumentLength(CardFiles.MAX_BYTES)
                    .maxTokenCount(1_000_000)
                    .maxNestingDepth(8)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .maxStringLength(10_000)
                    .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private CardJson() {}

    static JsonNode parse(String file, String text) throws CardException {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.isMissingNode()) {
                throw new CardException(file, 1, "", "an empty file", "a JSON document");
            }
            return root;
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            CardException refusal =
                    new CardException(file, line, "", e.getOriginalMessage(), "one JSON document");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
