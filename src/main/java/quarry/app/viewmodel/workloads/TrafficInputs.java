package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.plan.BuiltInProfile;
import quarry.plan.Profile;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who calls: requests a day, the week, growth and season.
public final class TrafficInputs {

    private static final List<BigDecimal> EVEN = Collections.nCopies(12, BigDecimal.ONE);

    private final FieldViewModel<BigDecimal> requestsPerDay;
    private final ChoiceViewModel<Profile> profile;
    private final FieldViewModel<BigDecimal> growthPerMonth;
    private final SwitchViewModel seasonal;
    private final List<FieldViewModel<BigDecimal>> seasonality = new ArrayList<>();

    TrafficInputs(Inputs<Workload> inputs, Texts words, Locale locale) {
        requestsPerDay =
                inputs.field(
                        words.get("requestsPerDay"),
                        words.get("unit.requests"),
                        NumberNotation.between(locale, "0", "1000000000000"),
                        w -> w.traffic().requestsPerDay(),
                        (w, value) -> traffic(w, t -> t.withRequestsPerDay(value)));
        profile =
                inputs.choice(
                        words.get("week"),
                        w -> Optional.of(weeks(words, w.traffic().profile())),
                        (w, value) -> traffic(w, t -> t.withProfile(value)));
        growthPerMonth =
                inputs.field(
                        words.get("growth"),
                        words.get("unit.percent"),
                        NumberNotation.percentBetween(locale, "-99", "1000"),
                        w -> w.traffic().growthPerMonth(),
                        (w, value) -> traffic(w, t -> t.withGrowthPerMonth(value)));
        seasonal =
                inputs.toggle(
                        words.get("seasonal"),
                        w -> !w.traffic().seasonality().isEmpty(),
                        (w, on) -> traffic(w, t -> t.withSeasonality(on ? EVEN : List.of())));
        for (Month month : Month.values()) {
            seasonality.add(season(inputs, words, locale, month));
        }
    }

    private static FieldViewModel<BigDecimal> season(
            Inputs<Workload> inputs, Texts words, Locale locale, Month month) {
        int index = month.getValue() - 1;
        return inputs.optionalField(
                month.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.language()),
                words.get("unit.factor"),
                NumberNotation.between(locale, "0", "1000"),
                w -> w.traffic().seasonality().stream().skip(index).findFirst(),
                (w, value) ->
                        traffic(
                                w,
                                t ->
                                        t.withSeasonality(
                                                Sequence.with(t.seasonality(), index, value))));
    }

    private static Inputs.Offer<Profile> weeks(Texts words, Profile current) {
        List<Choice<Profile>> builtIn =
                Arrays.stream(BuiltInProfile.values())
                        .map(p -> Choice.<Profile>of(p, p.label()))
                        .toList();
        return new Inputs.Offer<>(
                builtIn, Choice.of(current, words.get("week.own")), words.get("week.inPlan"));
    }

    private static Workload traffic(Workload workload, UnaryOperator<Traffic> change) {
        return workload.withTraffic(change.apply(workload.traffic()));
    }

    public FieldViewModel<BigDecimal> requestsPerDay() {
        return requestsPerDay;
    }

    public ChoiceViewModel<Profile> profile() {
        return profile;
    }

    public FieldViewModel<BigDecimal> growthPerMonth() {
        return growthPerMonth;
    }

    public SwitchViewModel seasonal() {
        return seasonal;
    }

    /// One factor per calendar month, January first; they apply while `seasonal` is on.
    public List<FieldViewModel<BigDecimal>> seasonality() {
        return Collections.unmodifiableList(seasonality);
    }
}
