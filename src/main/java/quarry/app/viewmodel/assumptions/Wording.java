package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.entries.EditNames;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.report.text.Texts;

import java.util.function.Function;

/// What edits of the assumptions are called: "Change percent of private pricing".
record Wording<E>(AssumptionKind kind, Function<E, String> name) implements EditNames<E> {

    private static final Texts WORDS = Texts.of(Wording.class);

    @Override
    public String adding(E entry) {
        return WORDS.get("edit.add." + kind.name());
    }

    @Override
    public String changing(String label, E entry) {
        return WORDS.get("edit.change", label, name.apply(entry));
    }

    @Override
    public String removing(E entry) {
        return WORDS.get("edit.remove", name.apply(entry));
    }

    @Override
    public String removed(E entry) {
        return WORDS.get("removed", name.apply(entry));
    }
}
