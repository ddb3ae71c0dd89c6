package quarry.app.viewmodel.findmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.ModelNote;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The user's own score and note of a model, kept in the plan.
public final class ModelNoteInputs {

    private final Texts words = Texts.of(ModelNoteInputs.class);
    private final DocumentViewModel document;
    private final Inputs<ModelNote> inputs = new Inputs<>(this::change);
    private final FieldViewModel<Optional<BigDecimal>> score;
    private final FieldViewModel<String> note;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private String model = "";

    ModelNoteInputs(DocumentViewModel document, Locale locale) {
        this.document = document;
        this.score =
                inputs.field(
                        words.get("note.score"),
                        "",
                        new OptionalNotation<>(
                                NumberNotation.between(locale, "0", "100"),
                                words.get("note.no-score")),
                        n -> Optional.ofNullable(n.score()),
                        (n, value) -> n.withScore(value.orElse(null)));
        this.note =
                inputs.field(
                        words.get("note.note"),
                        "",
                        TextNotation.NOTE,
                        ModelNote::note,
                        ModelNote::withNote);
    }

    /// Whether there is a model to score.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public FieldViewModel<Optional<BigDecimal>> score() {
        return score;
    }

    public FieldViewModel<String> note() {
        return note;
    }

    void show(Optional<String> of) {
        present.set(of.isPresent());
        of.ifPresent(
                id -> {
                    ModelNote now = of(document.plan(), id);
                    if (id.equals(model)) {
                        inputs.show(now);
                    } else {
                        model = id;
                        inputs.start(now);
                    }
                });
    }

    private static ModelNote of(Plan plan, String model) {
        return plan.modelNote(model).orElseGet(() -> ModelNote.of(model));
    }

    private void change(String label, boolean typed, UnaryOperator<ModelNote> change) {
        String of = model;
        document.edit(
                new Edit(
                        words.get("note.edit", label.toLowerCase(Locale.ROOT), of),
                        "model " + of + label),
                plan -> {
                    ModelNote changed = change.apply(of(plan, of));
                    List<ModelNote> all = new ArrayList<>(plan.modelNotes());
                    int at = all.indexOf(of(plan, of));
                    if (at >= 0) {
                        all.remove(at);
                    }
                    if (!changed.blank()) {
                        all.add(at >= 0 ? at : all.size(), changed);
                    }
                    return plan.withModelNotes(all);
                });
    }
}
