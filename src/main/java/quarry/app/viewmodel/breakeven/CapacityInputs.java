package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What one unit of the model serves, as the user was told; kept in the plan, with where the figure came from.
public final class CapacityInputs {

    private static final String LEAST = "0.000001";
    private static final String MOST = "1e12";

    private final Texts words = Texts.of(CapacityInputs.class);
    private final DocumentViewModel document;
    private final Inputs<ModelUnitCapacity> inputs = new Inputs<>(this::change);
    private final FieldViewModel<Optional<BigDecimal>> input;
    private final FieldViewModel<Optional<BigDecimal>> output;
    private final FieldViewModel<String> note;
    private String model = "";

    CapacityInputs(DocumentViewModel document, Locale locale) {
        this.document = document;
        OptionalNotation<BigDecimal> tokens =
                new OptionalNotation<>(
                        NumberNotation.between(locale, LEAST, MOST), words.get("capacity.empty"));
        input =
                inputs.field(
                        words.get("capacity.input"),
                        words.get("capacity.unit"),
                        tokens,
                        c -> Optional.ofNullable(c.inputTokensPerMinute()),
                        (c, value) -> c.withInputTokensPerMinute(value.orElse(null)));
        output =
                inputs.field(
                        words.get("capacity.output"),
                        words.get("capacity.unit"),
                        tokens,
                        c -> Optional.ofNullable(c.outputTokensPerMinute()),
                        (c, value) -> c.withOutputTokensPerMinute(value.orElse(null)));
        note =
                inputs.field(
                        words.get("capacity.note"),
                        "",
                        TextNotation.NOTE,
                        ModelUnitCapacity::note,
                        ModelUnitCapacity::withNote);
    }

    public FieldViewModel<Optional<BigDecimal>> input() {
        return input;
    }

    public FieldViewModel<Optional<BigDecimal>> output() {
        return output;
    }

    /// Where the figures come from.
    public FieldViewModel<String> note() {
        return note;
    }

    void show(Plan plan, String shown) {
        ModelUnitCapacity capacity = of(plan, shown);
        if (shown.equals(model)) {
            inputs.show(capacity);
        } else {
            model = shown;
            inputs.start(capacity);
        }
    }

    private static ModelUnitCapacity of(Plan plan, String model) {
        return plan.capacity(model)
                .orElseGet(() -> new ModelUnitCapacity(model, null, null, "", Extras.NONE));
    }

    private void change(String label, boolean typed, UnaryOperator<ModelUnitCapacity> change) {
        String changed = model;
        document.edit(
                new Edit(
                        words.get("capacity.edit", label),
                        typed ? "capacity " + changed + " " + label : ""),
                plan -> changed(plan, changed, change));
    }

    /// A capacity of which nothing is known leaves the plan.
    private static Plan changed(Plan plan, String model, UnaryOperator<ModelUnitCapacity> change) {
        ModelUnitCapacity now = change.apply(of(plan, model));
        boolean known =
                now.inputTokensPerMinute() != null
                        || now.outputTokensPerMinute() != null
                        || !now.note().isEmpty();
        List<ModelUnitCapacity> all = new ArrayList<>(plan.modelUnits());
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).model().equals(model) ? i : at;
        }
        if (at < 0) {
            all.add(now);
        } else if (known) {
            all.set(at, now);
        } else {
            all.remove(at);
        }
        return plan.withModelUnits(all);
    }
}
