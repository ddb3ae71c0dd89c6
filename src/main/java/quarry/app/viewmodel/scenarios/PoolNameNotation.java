package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.Reading;
import quarry.report.text.Texts;

import java.util.List;

/// The name of a pool, which is its id in the plan: no other pool of the scenario has it.
///
/// @param others the names that are taken
record PoolNameNotation(List<String> others) implements Notation<String> {

    private static final Texts WORDS = Texts.of(PoolNameNotation.class);
    private static final int MOST = 100;

    PoolNameNotation {
        others = List.copyOf(others);
    }

    @Override
    public Reading<String> read(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return new Reading.Invalid<>(WORDS.get("pool.name.empty"));
        }
        if (others.contains(name)) {
            return new Reading.Invalid<>(WORDS.get("pool.name.taken", name));
        }
        return name.length() > MOST
                ? new Reading.Invalid<>(
                        WORDS.get(
                                "pool.name.long",
                                String.valueOf(name.length()),
                                String.valueOf(MOST)))
                : new Reading.Valid<>(name);
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
