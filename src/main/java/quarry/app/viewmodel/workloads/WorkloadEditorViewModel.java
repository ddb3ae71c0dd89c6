package quarry.app.viewmodel.workloads;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.whatif.WhatIfViewModel;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The inputs of the selected workload, in the order a person thinks of them, and what follows from them.
public final class WorkloadEditorViewModel {

    private final Texts words = Texts.of(WorkloadEditorViewModel.class);
    private final Locale locale;
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final BooleanExpression onShow;
    private final Inputs<Workload> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> name;
    private final TrafficInputs traffic;
    private final RequestInputs request;
    private final CacheInputs cache;
    private final ServiceInputs service;
    private final TagsViewModel tags;
    private final WeekViewModel week;
    private final EventsViewModel events;
    private final AddOnsViewModel addOns;
    private final TextCountViewModel textCount;
    private final WhatIfViewModel whatIf;
    private final ReadOnlyObjectWrapper<List<RequestPart>> parts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper requestText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<MonthBar>> months =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private String shown = "";

    public WorkloadEditorViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            WhatIfViewModel whatIf,
            RateCard card,
            Locale locale,
            Latest.Background background,
            NoticesViewModel notices) {
        this.locale = locale;
        this.whatIf = whatIf;
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.name =
                inputs.field(
                        words.get("name"),
                        "",
                        TextNotation.NAME,
                        Workload::name,
                        Workload::withName);
        this.traffic = new TrafficInputs(inputs, words, locale);
        this.request = new RequestInputs(inputs, words, locale);
        this.cache = new CacheInputs(inputs, words, locale);
        this.service = new ServiceInputs(inputs, words, locale);
        this.tags = new TagsViewModel(inputs, this::change, words);
        this.week = new WeekViewModel(inputs, this::change, words, locale);
        this.events =
                new EventsViewModel(
                        inputs,
                        this::change,
                        words,
                        locale,
                        () -> document.plan().start().plusMonths(document.plan().months() / 2));
        this.addOns = new AddOnsViewModel(document, selection, notices, card, words, locale);
        this.textCount = new TextCountViewModel(words, locale, background, notices);
        this.onShow = selection.shows(Subject.WORKLOAD);
        document.planProperty().subscribe(_ -> show());
        selection.workloadProperty().subscribe(_ -> show());
        results.subscribe(_ -> say());
        selection.scenarioProperty().subscribe(_ -> say());
        onShow.subscribe(_ -> show());
    }

    /// Whether there is a workload to edit.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public FieldViewModel<String> name() {
        return name;
    }

    public TrafficInputs traffic() {
        return traffic;
    }

    public RequestInputs request() {
        return request;
    }

    public CacheInputs cache() {
        return cache;
    }

    public ServiceInputs service() {
        return service;
    }

    public TagsViewModel tags() {
        return tags;
    }

    /// The week to paint on.
    public WeekViewModel week() {
        return week;
    }

    public EventsViewModel events() {
        return events;
    }

    /// What comes beside the model: guardrails, embeddings, rerank.
    public AddOnsViewModel addOns() {
        return addOns;
    }

    /// Estimates the tokens of a text.
    public TextCountViewModel textCount() {
        return textCount;
    }

    /// What one more of a figure costs, what caching saves and what batch would.
    public WhatIfViewModel whatIf() {
        return whatIf;
    }

    /// A request's parts, in the order they are sent.
    public ReadOnlyObjectProperty<List<RequestPart>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /// The whole request in words.
    public ReadOnlyStringProperty requestTextProperty() {
        return requestText.getReadOnlyProperty();
    }

    /// Requests by month of the plan, as growth, season and events make them.
    public ReadOnlyObjectProperty<List<MonthBar>> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// What the workload does and costs in the selected scenario; empty until it is priced.
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    private Optional<Workload> workload() {
        return document.plan().workload(selection.workload());
    }

    private void change(String label, boolean typed, UnaryOperator<Workload> change) {
        workload()
                .ifPresent(
                        w ->
                                document.edit(
                                        new Edit(
                                                words.get(
                                                        "change",
                                                        label.toLowerCase(locale),
                                                        w.name()),
                                                typed ? "workload " + w.id() + " " + label : ""),
                                        plan -> WorkloadEdits.replace(plan, w.id(), change)));
    }

    /// What nobody looks at is brought up to date when it is shown.
    private void show() {
        if (!onShow.get()) {
            return;
        }
        Optional<Workload> workload = workload();
        present.set(workload.isPresent());
        workload.ifPresent(
                w -> {
                    if (Objects.equals(shown, w.id())) {
                        inputs.show(w);
                    } else {
                        shown = w.id();
                        inputs.start(w);
                    }
                    WorkloadReadOuts derived =
                            new WorkloadReadOuts(document.plan(), w, words, locale);
                    parts.set(derived.parts());
                    requestText.set(derived.request());
                    months.set(derived.months());
                });
        addOns.show(selection.workload());
        say();
    }

    private void say() {
        if (!onShow.get()) {
            return;
        }
        Results now = results.getValue();
        addOns.summarize(now);
        sentence.set(
                now == null
                        ? ""
                        : new WorkloadSentence(words, locale)
                                .of(now, selection.workload(), selection.scenario()));
    }
}
