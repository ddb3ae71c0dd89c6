package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.Reading;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Lengths of texts in characters, in one line: `2,500; 800`. Empty for none.
final class TextLengthsNotation implements Notation<List<BigDecimal>> {

    private static final int MOST = 100;

    private final Texts words;
    private final NumberNotation characters;

    TextLengthsNotation(Texts words, Locale locale) {
        this.words = words;
        this.characters = NumberNotation.between(locale, "0", "1000000000");
    }

    @Override
    public Reading<List<BigDecimal>> read(String text) {
        List<BigDecimal> lengths = new ArrayList<>();
        for (String part : text.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            switch (characters.read(part)) {
                case Reading.Valid<BigDecimal>(BigDecimal length) -> lengths.add(length);
                case Reading.Invalid<BigDecimal>(String message) -> {
                    return new Reading.Invalid<>(message);
                }
            }
        }
        return lengths.size() > MOST
                ? new Reading.Invalid<>(words.get("addOn.texts.many", String.valueOf(MOST)))
                : new Reading.Valid<>(List.copyOf(lengths));
    }

    @Override
    public String write(List<BigDecimal> lengths) {
        return lengths.stream().map(characters::write).collect(Collectors.joining("; "));
    }

    @Override
    public String allowed() {
        return words.get(
                "addOn.texts.allowed",
                characters.write(BigDecimal.valueOf(2500)),
                characters.write(BigDecimal.valueOf(800)));
    }
}
