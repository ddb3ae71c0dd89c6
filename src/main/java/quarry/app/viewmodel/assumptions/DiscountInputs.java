package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.PicksViewModel;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Bounds;
import quarry.plan.Discount;
import quarry.rates.Mode;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A negotiated percentage off the list amount of some modes.
public final class DiscountInputs {

    private static final Texts WORDS = Texts.of(DiscountInputs.class);

    private final FieldViewModel<String> name;
    private final FieldViewModel<BigDecimal> percent;
    private final PicksViewModel<Mode> modes;

    DiscountInputs(Inputs<Discount> inputs, Locale locale) {
        name =
                inputs.field(
                        WORDS.get("field.name"),
                        "",
                        TextNotation.NAME,
                        Discount::name,
                        Discount::withName);
        percent =
                inputs.field(
                        WORDS.get("field.percent"),
                        "%",
                        NumberNotation.within(locale, Bounds.PERCENT),
                        Discount::percent,
                        Discount::withPercent);
        modes =
                inputs.picks(
                        WORDS.get("field.modes"), choices(), Discount::modes, Discount::withModes);
    }

    private static List<Choice<Mode>> choices() {
        return Arrays.stream(Mode.values()).map(m -> Choice.of(m, label(m))).toList();
    }

    static String label(Mode mode) {
        return WORDS.get("mode." + mode.name());
    }

    public FieldViewModel<String> name() {
        return name;
    }

    public FieldViewModel<BigDecimal> percent() {
        return percent;
    }

    /// What it is taken off; nothing while none is picked.
    public PicksViewModel<Mode> modes() {
        return modes;
    }
}
