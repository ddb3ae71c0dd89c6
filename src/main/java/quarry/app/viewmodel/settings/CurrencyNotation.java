package quarry.app.viewmodel.settings;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.Reading;
import quarry.plan.Bounds;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A currency and what 1 USD is in it: `EUR 0.92`. An empty text is US dollars.
record CurrencyNotation(NumberNotation perUsd)
        implements Notation<Optional<CurrencyNotation.Rate>> {

    private static final Texts WORDS = Texts.of(CurrencyNotation.class);

    private static final BigDecimal EXAMPLE = new BigDecimal("0.92");

    /// @param perUsd of the currency, for 1 USD
    record Rate(String code, BigDecimal perUsd) {}

    static CurrencyNotation of(Locale locale) {
        return new CurrencyNotation(NumberNotation.within(locale, Bounds.PER_USD));
    }

    @Override
    public Reading<Optional<Rate>> read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Reading.Valid<>(Optional.empty());
        }
        String[] parts = typed.split("\\s+", 2);
        String code = parts[0].toUpperCase(Locale.ROOT);
        if (parts.length < 2 || !Bounds.CURRENCY.matcher(code).matches()) {
            return new Reading.Invalid<>(
                    WORDS.get("currency.example", typed, example(), allowed()));
        }
        return switch (perUsd.read(parts[1])) {
            case Reading.Valid<BigDecimal>(BigDecimal rate) ->
                    new Reading.Valid<>(Optional.of(new Rate(code, rate)));
            case Reading.Invalid<BigDecimal>(String message) -> new Reading.Invalid<>(message);
        };
    }

    @Override
    public String write(Optional<Rate> value) {
        return value.map(rate -> rate.code() + " " + perUsd.write(rate.perUsd())).orElse("");
    }

    @Override
    public String allowed() {
        return WORDS.get("currency.allowed", example());
    }

    private String example() {
        return perUsd.write(EXAMPLE);
    }
}
