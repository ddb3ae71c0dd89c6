package quarry.app.viewmodel.field;

import quarry.report.text.Texts;

import java.util.Optional;

/// A value that may be left out: an empty text is no value.
///
/// @param whenEmpty what leaving it out means
public record OptionalNotation<T>(Notation<T> present, String whenEmpty)
        implements Notation<Optional<T>> {

    @Override
    public Reading<Optional<T>> read(String text) {
        if (text.isBlank()) {
            return new Reading.Valid<>(Optional.empty());
        }
        return switch (present.read(text)) {
            case Reading.Valid<T>(T value) -> new Reading.Valid<>(Optional.of(value));
            case Reading.Invalid<T>(String message) -> new Reading.Invalid<>(message);
        };
    }

    @Override
    public String write(Optional<T> value) {
        return value.map(present::write).orElse("");
    }

    @Override
    public String allowed() {
        return Texts.of(OptionalNotation.class).get("or-empty", present.allowed(), whenEmpty);
    }
}
