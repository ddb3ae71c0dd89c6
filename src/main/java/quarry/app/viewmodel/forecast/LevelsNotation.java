package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.Reading;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Shares of a budget at which to warn, in one line: `80 %; 100 %`.
final class LevelsNotation implements Notation<List<BigDecimal>> {

    private static final int MOST = 20;

    private final Texts words = Texts.of(LevelsNotation.class);
    private final NumberNotation percent;

    LevelsNotation(Locale locale) {
        percent = NumberNotation.percentBetween(locale, "0", "1000");
    }

    @Override
    public Reading<List<BigDecimal>> read(String text) {
        List<BigDecimal> levels = new ArrayList<>();
        for (String part : text.split(";")) {
            if (part.isBlank()) {
                continue;
            }
            switch (percent.read(part)) {
                case Reading.Valid<BigDecimal>(BigDecimal level) -> levels.add(level);
                case Reading.Invalid<BigDecimal> _ -> {
                    return new Reading.Invalid<>(words.get("levels.example", part.strip()));
                }
            }
        }
        if (levels.stream().anyMatch(level -> level.signum() == 0)) {
            return new Reading.Invalid<>(words.get("levels.range", percent.write(BigDecimal.TEN)));
        }
        return levels.size() > MOST
                ? new Reading.Invalid<>(words.get("levels.many", Integer.toString(MOST)))
                : new Reading.Valid<>(List.copyOf(levels));
    }

    @Override
    public String write(List<BigDecimal> levels) {
        return levels.stream()
                .map(level -> percent.write(level) + " %")
                .collect(Collectors.joining("; "));
    }

    @Override
    public String allowed() {
        return words.get("levels.allowed");
    }
}
