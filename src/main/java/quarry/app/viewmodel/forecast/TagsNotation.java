package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.Reading;
import quarry.report.text.Texts;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Tags in one line: `team: cx, environment: prod`.
final class TagsNotation implements Notation<SequencedMap<String, String>> {

    private static final int LONGEST = 128;
    private static final int MOST = 50;

    private final Texts words = Texts.of(TagsNotation.class);

    @Override
    public Reading<SequencedMap<String, String>> read(String text) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            String key = colon < 0 ? "" : part.substring(0, colon).strip();
            if (key.isEmpty()) {
                return new Reading.Invalid<>(words.get("tags.example", part.strip()));
            }
            String value = part.substring(colon + 1).strip();
            if (key.length() > LONGEST || value.length() > LONGEST) {
                return new Reading.Invalid<>(words.get("tags.long", Integer.toString(LONGEST)));
            }
            tags.put(key, value);
        }
        return tags.size() > MOST
                ? new Reading.Invalid<>(words.get("tags.many", Integer.toString(MOST)))
                : new Reading.Valid<>(tags);
    }

    @Override
    public String write(SequencedMap<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + ": " + tag.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String allowed() {
        return words.get("tags.allowed");
    }
}
