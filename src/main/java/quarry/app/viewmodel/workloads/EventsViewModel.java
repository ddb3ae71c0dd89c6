package quarry.app.viewmodel.workloads;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.MonthNotation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Extras;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Events that change the traffic for good, a row each.
public final class EventsViewModel {

    private static final BigDecimal HALF_MORE = new BigDecimal("1.5");
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    private static final YearMonth LATEST = YearMonth.of(2199, 12);

    private final Inputs.Target<Workload> target;
    private final Texts words;
    private final Locale locale;
    private final Supplier<YearMonth> suggested;
    private final ObservableList<Event> rows = FXCollections.observableArrayList();
    private final ObservableList<Event> shown = FXCollections.unmodifiableObservableList(rows);
    private String workload = "";

    /// One event: from when on, how much, why.
    public record Event(
            FieldViewModel<YearMonth> month,
            FieldViewModel<BigDecimal> factor,
            FieldViewModel<String> note) {}

    /// @param suggested the month that a new event begins in
    EventsViewModel(
            Inputs<Workload> inputs,
            Inputs.Target<Workload> target,
            Texts words,
            Locale locale,
            Supplier<YearMonth> suggested) {
        this.target = target;
        this.words = words;
        this.locale = locale;
        this.suggested = suggested;
        inputs.also(this::show);
    }

    public ObservableList<Event> rows() {
        return shown;
    }

    /// Adds an event of half as many requests again, to be edited.
    public void add() {
        TrafficEvent event = new TrafficEvent(suggested.get(), HALF_MORE, "", Extras.NONE);
        change(words.get("events"), false, events -> Sequence.plus(events, event));
    }

    public void remove(Event event) {
        int index = rows.indexOf(event);
        if (index >= 0) {
            change(words.get("events"), false, events -> Sequence.without(events, index));
        }
    }

    private void change(String label, boolean typed, UnaryOperator<List<TrafficEvent>> change) {
        target.change(
                label,
                typed,
                w -> w.withTraffic(w.traffic().withEvents(change.apply(w.traffic().events()))));
    }

    private void show(Workload now) {
        List<TrafficEvent> events = now.traffic().events();
        if (!now.id().equals(workload) || rows.size() > events.size()) {
            rows.clear();
        }
        workload = now.id();
        for (int i = 0; i < events.size(); i++) {
            if (i == rows.size()) {
                rows.add(row(i));
            }
            TrafficEvent event = events.get(i);
            rows.get(i).month().show(event.month());
            rows.get(i).factor().show(event.factor());
            rows.get(i).note().show(event.note());
        }
    }

    private Event row(int index) {
        return new Event(
                new FieldViewModel<>(
                        words.get("event.month"),
                        "",
                        new MonthNotation(EARLIEST, LATEST),
                        value ->
                                edit(
                                        words.get("event.month"),
                                        index,
                                        value,
                                        TrafficEvent::withMonth)),
                new FieldViewModel<>(
                        words.get("event.factor"),
                        words.get("unit.factor"),
                        NumberNotation.between(locale, "0", "1000"),
                        value ->
                                edit(
                                        words.get("event.factor"),
                                        index,
                                        value,
                                        TrafficEvent::withFactor)),
                new FieldViewModel<>(
                        words.get("event.note"),
                        "",
                        TextNotation.NOTE,
                        value ->
                                edit(
                                        words.get("event.note"),
                                        index,
                                        value,
                                        TrafficEvent::withNote)));
    }

    private <T> void edit(
            String part, int index, T value, BiFunction<TrafficEvent, T, TrafficEvent> with) {
        change(
                words.get("event") + " " + (index + 1) + ": " + part,
                true,
                events -> Sequence.with(events, index, with.apply(events.get(index), value)));
    }
}
