package quarry.app.viewmodel.rates;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.MonthNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.rates.RateOverride;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where an own rate comes from and in which months it holds.
public final class OverrideInputs {

    private final Texts words = Texts.of(OverrideInputs.class);
    private final DocumentViewModel document;
    private final OverrideEdits edits;
    private final Inputs<RateOverride> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> note;
    private final FieldViewModel<Optional<YearMonth>> from;
    private final FieldViewModel<Optional<YearMonth>> until;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private @Nullable RateRow row;

    OverrideInputs(DocumentViewModel document, OverrideEdits edits) {
        this.document = document;
        this.edits = edits;
        this.note =
                inputs.field(
                        words.get("input.note"),
                        "",
                        TextNotation.NOTE,
                        RateOverride::note,
                        (r, v) -> new RateOverride(r.key(), r.usd(), v, r.from(), r.until()));
        this.from =
                inputs.field(
                        words.get("input.from"),
                        "",
                        months(document.plan(), words.get("input.from.empty")),
                        r -> Optional.ofNullable(r.from()),
                        (r, v) ->
                                new RateOverride(
                                        r.key(), r.usd(), r.note(), v.orElse(null), r.until()));
        this.until =
                inputs.field(
                        words.get("input.until"),
                        "",
                        months(document.plan(), words.get("input.until.empty")),
                        r -> Optional.ofNullable(r.until()),
                        (r, v) ->
                                new RateOverride(
                                        r.key(), r.usd(), r.note(), r.from(), v.orElse(null)));
    }

    private static OptionalNotation<YearMonth> months(Plan plan, String whenEmpty) {
        return new OptionalNotation<>(new MonthNotation(plan.start(), plan.last()), whenEmpty);
    }

    /// Whether the selected rate is the user's own.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public FieldViewModel<String> note() {
        return note;
    }

    /// Empty: from the beginning.
    public FieldViewModel<Optional<YearMonth>> from() {
        return from;
    }

    /// Empty: to the end.
    public FieldViewModel<Optional<YearMonth>> until() {
        return until;
    }

    void show(@Nullable RateRow now) {
        RateRow before = row;
        row = now;
        PlanOverride own = now == null ? null : now.own();
        present.set(own != null);
        if (now == null || own == null) {
            return;
        }
        from.setNotation(months(document.plan(), words.get("input.from.empty")));
        until.setNotation(months(document.plan(), words.get("input.until.empty")));
        boolean same =
                before != null
                        && before.overridden()
                        && before.key().equals(now.key())
                        && before.place() == now.place();
        if (same) {
            inputs.show(own.rate());
        } else {
            inputs.start(own.rate());
        }
    }

    private void change(String label, boolean typed, UnaryOperator<RateOverride> change) {
        RateRow at = row;
        if (at != null) {
            edits.place(at)
                    .ifPresent(
                            place ->
                                    edits.change(
                                            place,
                                            new Edit(
                                                    words.get("edit.change", at.key().text()),
                                                    "rate " + place + " " + label),
                                            change));
        }
    }
}
