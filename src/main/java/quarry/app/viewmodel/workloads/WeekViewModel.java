package quarry.app.viewmodel.workloads;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import quarry.app.viewmodel.field.Inputs;
import quarry.cost.demand.WeekShape;
import quarry.money.DisplayCurrency;
import quarry.money.Precision;
import quarry.plan.CustomProfile;
import quarry.plan.Profile;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The week as 168 hours to paint on, Monday 00:00 UTC first. Everything painted between `begin` and `end` is one edit.
///
/// Weights are those of the profile: 1 is an ordinary hour of the built-in weeks. A week whose largest weight is not
/// between 1 and 168 is of another scale; it is shown, and painted on, with a mean of 1.
public final class WeekViewModel {

    public static final int HOURS_A_DAY = 24;

    private static final List<BigDecimal> BRUSHES =
            List.of(
                    new BigDecimal("0"),
                    new BigDecimal("0.25"),
                    new BigDecimal("0.5"),
                    new BigDecimal("1"),
                    new BigDecimal("2"),
                    new BigDecimal("4"),
                    new BigDecimal("10"));
    private static final MathContext READABLE = new MathContext(6);

    private final Inputs.Target<Workload> target;
    private final Texts words;
    private final Figures figures;
    private final ObjectProperty<BigDecimal> brush = new SimpleObjectProperty<>(BRUSHES.get(4));
    private final ReadOnlyObjectWrapper<List<BigDecimal>> weights =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<BigDecimal> ofPlan = List.of();
    private BigDecimal requestsPerDay = BigDecimal.ZERO;
    private boolean painting;

    WeekViewModel(
            Inputs<Workload> inputs, Inputs.Target<Workload> target, Texts words, Locale locale) {
        this.target = target;
        this.words = words;
        this.figures = new Figures(locale, DisplayCurrency.USD);
        inputs.also(this::show);
    }

    public List<BigDecimal> brushes() {
        return BRUSHES;
    }

    public String written(BigDecimal weight) {
        return figures.count(weight);
    }

    /// What an hour's weight becomes when it is painted.
    public ObjectProperty<BigDecimal> brushProperty() {
        return brush;
    }

    /// 168 weights, the stroke under way included; empty while there is no workload.
    public ReadOnlyObjectProperty<List<BigDecimal>> weightsProperty() {
        return weights.getReadOnlyProperty();
    }

    /// Why the last stroke was not taken; empty when it was.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How dark an hour is drawn: its weight as a share of the largest, 0 to 1.
    public double shade(int hour) {
        BigDecimal largest = weights.get().stream().reduce(BigDecimal.ONE, BigDecimal::max);
        return weights.get().get(hour).doubleValue() / largest.doubleValue();
    }

    public void begin() {
        painting = true;
        problem.set("");
    }

    /// Paints hours with the brush; shown at once, kept at the end of the stroke.
    public void paint(Collection<Integer> hours) {
        set(hours, brush.get());
    }

    /// Keeps what was painted since `begin`; a week without any requests is taken back.
    public void end() {
        if (!painting) {
            return;
        }
        painting = false;
        List<BigDecimal> painted = weights.get();
        if (painted.stream().allMatch(w -> w.signum() == 0)) {
            problem.set(words.get("week.nothing"));
            weights.set(ofPlan);
        } else if (!painted.equals(ofPlan)) {
            target.change(
                    words.get("week"),
                    false,
                    w -> w.withTraffic(w.traffic().withProfile(new CustomProfile(painted))));
        }
    }

    /// Gives hours a weight, as a stroke of its own.
    public void stroke(Collection<Integer> hours, BigDecimal weight) {
        begin();
        set(hours, weight);
        end();
    }

    /// An hour in words: its time, its weight and its requests in the plan's first month, before season and events.
    public String text(int hour) {
        int of = hour % HOURS_A_DAY;
        return words.get(
                "hour",
                DayOfWeek.of(hour / HOURS_A_DAY + 1)
                        .getDisplayName(TextStyle.FULL, Texts.language()),
                time(of),
                time(of + 1),
                figures.count(weights.get().get(hour)),
                figures.quantity(requests(hour)));
    }

    private BigDecimal requests(int hour) {
        List<BigDecimal> now = weights.get();
        return now.stream().allMatch(w -> w.signum() == 0)
                ? BigDecimal.ZERO
                : WeekShape.of(new CustomProfile(now)).requestsInHour(requestsPerDay, hour);
    }

    private static String time(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }

    private void set(Collection<Integer> hours, BigDecimal weight) {
        List<BigDecimal> changed = new ArrayList<>(weights.get());
        if (!changed.isEmpty()) {
            hours.forEach(hour -> changed.set(hour, weight));
            weights.set(List.copyOf(changed));
        }
    }

    private void show(Workload workload) {
        requestsPerDay = workload.traffic().requestsPerDay();
        ofPlan = scaled(workload.traffic().profile());
        painting = false;
        weights.set(ofPlan);
    }

    private static List<BigDecimal> scaled(Profile profile) {
        List<BigDecimal> weights = profile.weights();
        BigDecimal largest = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal most = BigDecimal.valueOf(Profile.HOURS);
        if (largest.compareTo(BigDecimal.ONE) >= 0 && largest.compareTo(most) <= 0) {
            return weights;
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.stream()
                .map(w -> Precision.quotient(w.multiply(most), sum).round(READABLE))
                .toList();
    }
}
