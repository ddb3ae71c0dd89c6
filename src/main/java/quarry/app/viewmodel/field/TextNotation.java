package quarry.app.viewmodel.field;

/// Free text.
///
/// @param required whether it must not be empty
public record TextNotation(boolean required) implements Notation<String> {

    @Override
    public Reading<String> read(String text) {
        return required && text.isBlank()
                ? new Reading.Invalid<>("Enter a name")
                : new Reading.Valid<>(text.strip());
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String allowed() {
        return "";
    }
}
