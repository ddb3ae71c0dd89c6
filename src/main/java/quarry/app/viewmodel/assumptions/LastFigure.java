package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.Reading;

import java.util.Optional;

/// A figure that may be unknown, but cannot become so while no other is known.
///
/// @param whenEmpty what to say to an empty text
record LastFigure<T>(Notation<Optional<T>> figure, String whenEmpty)
        implements Notation<Optional<T>> {

    @Override
    public Reading<Optional<T>> read(String text) {
        return text.isBlank() ? new Reading.Invalid<>(whenEmpty) : figure.read(text);
    }

    @Override
    public String write(Optional<T> value) {
        return figure.write(value);
    }

    @Override
    public String allowed() {
        return figure.allowed();
    }
}
