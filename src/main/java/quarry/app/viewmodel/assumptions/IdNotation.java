package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.Reading;
import quarry.plan.Bounds;
import quarry.report.text.Texts;

import java.util.Set;

/// An id that no other entry has.
record IdNotation(Set<String> taken) implements Notation<String> {

    private static final Texts WORDS = Texts.of(IdNotation.class);

    IdNotation {
        taken = Set.copyOf(taken);
    }

    @Override
    public Reading<String> read(String text) {
        String id = text.strip();
        if (id.isEmpty()) {
            return new Reading.Invalid<>(WORDS.get("id.blank", allowed()));
        }
        if (id.length() > Bounds.ID_LENGTH) {
            return new Reading.Invalid<>(
                    WORDS.get("id.long", String.valueOf(id.length()), allowed()));
        }
        return taken.contains(id)
                ? new Reading.Invalid<>(WORDS.get("id.taken", id, allowed()))
                : new Reading.Valid<>(id);
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String allowed() {
        return WORDS.get("id.allowed", String.valueOf(Bounds.ID_LENGTH));
    }
}
