package quarry.app.view.workloads;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.MonthBars;
import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.FormColumns;
import quarry.app.view.field.SwitchView;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.whatif.Lever;
import quarry.app.viewmodel.whatif.WhatIfViewModel;
import quarry.app.viewmodel.workloads.CacheInputs;
import quarry.app.viewmodel.workloads.RequestInputs;
import quarry.app.viewmodel.workloads.ServiceInputs;
import quarry.app.viewmodel.workloads.TrafficInputs;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.report.text.Texts;

/// The selected workload: who calls, what is in a request, what repeats, what may wait or fail.
public final class WorkloadEditorView extends StackPane {

    private final Texts words = Texts.of(WorkloadEditorView.class);
    private final WorkloadEditorViewModel workload;
    private final WhatIfViewModel whatIf;

    public WorkloadEditorView(WorkloadEditorViewModel workload, Actions actions) {
        this.workload = workload;
        this.whatIf = workload.whatIf();
        setId("workload-editor");
        Label answer = text(workload.sentenceProperty(), "workload-answer", "answer");
        VBox form =
                new VBox(
                        answer,
                        FieldView.text(workload.name(), "workload-name"),
                        new FormColumns(
                                2,
                                new FormCard(words.get("whoCalls"), this::whoCalls),
                                new FormCard(words.get("request"), this::request),
                                new FormCard(words.get("repeats"), this::repeats),
                                new FormCard(words.get("mayWait"), this::mayWaitOrFail),
                                new FormCard(words.get("beside"), this::beside),
                                new FormCard(words.get("tags"), this::tags)));
        form.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(workload.presentProperty());
        EmptyState none =
                new EmptyState(
                        "workload",
                        actions,
                        UserAction.WORKLOAD_FROM_TEMPLATE,
                        UserAction.ADD_WORKLOAD);
        none.say(words.get("empty"));
        none.visibleProperty().bind(workload.presentProperty().not());
        getChildren().addAll(scroll, none);
    }

    private Node[] whoCalls() {
        TrafficInputs traffic = workload.traffic();
        Label caption = new Label(words.get("months"));
        caption.getStyleClass().add("caption");
        MonthBars months = new MonthBars();
        months.setId("months");
        months.monthsProperty().bind(workload.monthsProperty());
        return new Node[] {
            priced(traffic.requestsPerDay(), "requests-per-day", Lever.REQUESTS),
            ChoiceView.of(traffic.profile(), "week"),
            new WeekView(workload.week()),
            priced(traffic.growthPerMonth(), "growth", Lever.GROWTH),
            new SwitchView(traffic.seasonal(), "seasonal"),
            new SeasonView(traffic.seasonality()),
            new EventsView(workload.events()),
            caption,
            months
        };
    }

    private Node[] request() {
        RequestInputs request = workload.request();
        RequestBar bar = new RequestBar();
        bar.partsProperty().bind(workload.partsProperty());
        bar.accessibleTextProperty().bind(workload.requestTextProperty());
        return new Node[] {
            bar,
            priced(request.system(), "system-tokens", Lever.SYSTEM),
            priced(request.context(), "context-tokens", Lever.CONTEXT),
            priced(request.user(), "user-tokens", Lever.USER),
            priced(request.output(), "output-tokens", Lever.OUTPUT),
            priced(request.turns(), "turns", Lever.TURNS),
            TextCountView.button(workload.textCount(), request)
        };
    }

    private Node[] repeats() {
        CacheInputs cache = workload.cache();
        return new Node[] {
            priced(cache.cacheable(), "cacheable-tokens", Lever.CACHEABLE),
            priced(cache.hitRate(), "hit-rate", Lever.HIT_RATE),
            ChoiceView.of(cache.lifetime(), "cache-lifetime"),
            text(whatIf.cachingProperty(), "caching-saves", "caption")
        };
    }

    private Node[] mayWaitOrFail() {
        ServiceInputs service = workload.service();
        Button move = new Button(words.get("batch.move"));
        move.setId("move-to-batch");
        move.setOnAction(_ -> whatIf.moveToBatch());
        move.disableProperty().bind(whatIf.movableProperty().not());
        return new Node[] {
            new SwitchView(service.realTime(), "real-time"),
            FieldView.figure(whatIf.batchShare(), "batch-share"),
            text(whatIf.batchProperty(), "batch-saves", "caption"),
            move,
            priced(service.retryRate(), "retry-rate", Lever.RETRY_RATE),
            priced(service.retriedInput(), "retried-input", Lever.RETRIED_INPUT),
            priced(service.retriedOutput(), "retried-output", Lever.RETRIED_OUTPUT),
            FieldView.figure(workload.request().maxTokens(), "max-tokens"),
            FieldView.figure(service.outcomes(), "outcomes")
        };
    }

    private Node[] beside() {
        return new Node[] {new AddOnsView(workload.addOns())};
    }

    private Node[] tags() {
        return new Node[] {new TagsView(workload.tags())};
    }

    /// A figure with what one more of it costs.
    private FieldView priced(FieldViewModel<?> field, String id, Lever lever) {
        FieldView view = FieldView.figure(field, id);
        view.costProperty().bind(whatIf.costOf(lever));
        return view;
    }

    private static Label text(ObservableValue<String> of, String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        Wrapping.wrap(label);
        label.textProperty().bind(of);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
