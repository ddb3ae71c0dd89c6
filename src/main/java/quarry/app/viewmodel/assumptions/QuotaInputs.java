package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Bounds;
import quarry.plan.Quota;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A service quota as the user's account has it.
public final class QuotaInputs {

    private static final Texts WORDS = Texts.of(QuotaInputs.class);

    private final PlaceChoices place;
    private final FieldViewModel<BigDecimal> tokens;
    private final FieldViewModel<BigDecimal> burndown;
    private final FieldViewModel<String> note;

    /// @param free places that another quota of the plan does not have already
    QuotaInputs(
            Inputs<Quota> inputs,
            SoldPlaces sold,
            Function<Quota, List<Place>> free,
            Locale locale) {
        place =
                new PlaceChoices(
                        inputs,
                        sold,
                        new PlaceChoices.Part<Quota>(
                                free,
                                q -> Optional.of(of(q)),
                                (q, p) ->
                                        q.withModel(p.model())
                                                .withRegion(p.region())
                                                .withScope(p.scope()),
                                WORDS.get("field.model")));
        tokens =
                inputs.field(
                        WORDS.get("field.quota"),
                        WORDS.get("tokens-a-minute"),
                        NumberNotation.within(locale, Bounds.CAPACITY),
                        Quota::tokensPerMinute,
                        Quota::withTokensPerMinute);
        burndown =
                inputs.field(
                        WORDS.get("field.burndown"),
                        WORDS.get("times"),
                        NumberNotation.within(locale, Bounds.BURNDOWN),
                        Quota::outputBurndown,
                        Quota::withOutputBurndown);
        note =
                inputs.field(
                        WORDS.get("field.note"),
                        "",
                        TextNotation.NOTE,
                        Quota::note,
                        Quota::withNote);
    }

    static Place of(Quota quota) {
        return new Place(quota.model(), quota.region(), quota.scope());
    }

    public PlaceChoices place() {
        return place;
    }

    /// What all on-demand requests to the model there share.
    public FieldViewModel<BigDecimal> tokens() {
        return tokens;
    }

    /// Tokens of quota that one output token takes.
    public FieldViewModel<BigDecimal> burndown() {
        return burndown;
    }

    /// Where the figure comes from.
    public FieldViewModel<String> note() {
        return note;
    }
}
