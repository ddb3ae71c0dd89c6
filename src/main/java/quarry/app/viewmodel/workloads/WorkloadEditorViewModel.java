package quarry.app.viewmodel.workloads;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.ReadOut;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.Workload;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The inputs of the selected workload, in the order a person thinks of them, and what follows from them.
public final class WorkloadEditorViewModel {

    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final Inputs<Workload> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> name;
    private final TrafficInputs traffic;
    private final RequestInputs request;
    private final CacheInputs cache;
    private final ServiceInputs service;
    private final TagsViewModel tags;
    private final ObservableList<ReadOut> readOuts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Double>> requestsByMonth =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Double>> week = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper events = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private String shown = "";

    public WorkloadEditorViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            Locale locale) {
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.name = inputs.field("Name", "", TextNotation.NAME, Workload::name, Workload::withName);
        this.traffic = new TrafficInputs(inputs, locale);
        this.request = new RequestInputs(inputs, locale);
        this.cache = new CacheInputs(inputs, locale);
        this.service = new ServiceInputs(inputs, locale);
        this.tags = new TagsViewModel(inputs, this::change);
        document.planProperty().subscribe(_ -> show());
        selection.workloadProperty().subscribe(_ -> show());
        results.subscribe(_ -> derive());
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

    /// Tokens and requests that the inputs come to.
    public ObservableList<ReadOut> readOuts() {
        return readOuts;
    }

    /// For the preview line of growth and season, one figure per month of the plan.
    public ReadOnlyObjectProperty<List<Double>> requestsByMonthProperty() {
        return requestsByMonth.getReadOnlyProperty();
    }

    /// 168 weights of the week, Monday 00:00 UTC first.
    public ReadOnlyObjectProperty<List<Double>> weekProperty() {
        return week.getReadOnlyProperty();
    }

    /// Lasting changes of traffic in the plan, in words; empty without any.
    public ReadOnlyStringProperty eventsProperty() {
        return events.getReadOnlyProperty();
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
                                                "Change "
                                                        + label.toLowerCase(Locale.ROOT)
                                                        + " of "
                                                        + w.name(),
                                                typed ? "workload " + w.id() + " " + label : ""),
                                        plan -> WorkloadEdits.replace(plan, w.id(), change)));
    }

    private void show() {
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
                    week.set(
                            w.traffic().profile().weights().stream()
                                    .map(Number::doubleValue)
                                    .toList());
                    events.set(WorkloadReadOuts.events(w));
                });
        derive();
    }

    private void derive() {
        Results now = results.getValue();
        Optional<Workload> workload = workload();
        if (now == null || workload.isEmpty()) {
            readOuts.clear();
            requestsByMonth.set(List.of());
            return;
        }
        WorkloadReadOuts derived = new WorkloadReadOuts(workload.get(), now);
        RowUpdate.update(readOuts, derived.list());
        requestsByMonth.set(derived.requests().stream().map(Number::doubleValue).toList());
    }
}
