package quarry.app.viewmodel.field;

import quarry.plan.Bounds;
import quarry.report.text.Texts;

/// Free text.
///
/// @param required whether it must not be empty
/// @param most how many characters a plan file takes
public record TextNotation(boolean required, int most) implements Notation<String> {

    private static final Texts WORDS = Texts.of(TextNotation.class);

    /// Of a plan, a workload or a scenario.
    public static final TextNotation NAME = new TextNotation(true, Bounds.NAME_LENGTH);

    public static final TextNotation NOTE = new TextNotation(false, Bounds.NOTE_LENGTH);

    @Override
    public Reading<String> read(String text) {
        if (required && text.isBlank()) {
            return new Reading.Invalid<>(WORDS.get("name.missing"));
        }
        int length = text.strip().length();
        return length > most
                ? new Reading.Invalid<>(WORDS.get("text.long", "" + length, "" + most))
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
