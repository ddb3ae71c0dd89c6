package quarry.app.view.workloads;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.Sparkline;
import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.field.FormColumns;
import quarry.app.view.field.SwitchView;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.workloads.CacheInputs;
import quarry.app.viewmodel.workloads.RequestInputs;
import quarry.app.viewmodel.workloads.ServiceInputs;
import quarry.app.viewmodel.workloads.TrafficInputs;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;

/// The selected workload: who calls, what is in a request, what repeats, what may wait or fail.
public final class WorkloadEditorView extends StackPane {

    private final WorkloadEditorViewModel workload;

    public WorkloadEditorView(WorkloadEditorViewModel workload, Actions actions) {
        this.workload = workload;
        setId("workload-editor");
        VBox form =
                new VBox(
                        FieldView.text(workload.name(), "workload-name"),
                        new ReadOutsView(workload.readOuts()),
                        new FormColumns(
                                2,
                                new FormCard("Who calls", whoCalls()),
                                new FormCard("What is in a request", request()),
                                new FormCard("What repeats", repeats()),
                                new FormCard("What may wait or fail", mayWaitOrFail()),
                                new FormCard("Tags", new TagsView(workload.tags()))));
        form.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(workload.presentProperty());
        EmptyState none = new EmptyState(actions, UserAction.ADD_WORKLOAD, UserAction.OPEN_SAMPLE);
        none.say("Add a workload: who calls, how often, with how many tokens");
        none.visibleProperty().bind(workload.presentProperty().not());
        getChildren().addAll(scroll, none);
    }

    private Node[] whoCalls() {
        TrafficInputs traffic = workload.traffic();
        Label events = new Label();
        events.getStyleClass().add("caption");
        Wrapping.wrap(events);
        events.textProperty().bind(workload.eventsProperty());
        events.managedProperty().bind(events.textProperty().isNotEmpty());
        return new Node[] {
            FieldView.figure(traffic.requestsPerDay(), "requests-per-day"),
            ChoiceView.of(traffic.profile(), "week"),
            preview("Week from Monday, UTC", week()),
            FieldView.figure(traffic.growthPerMonth(), "growth"),
            new SwitchView(traffic.seasonal(), "seasonal"),
            new SeasonView(traffic.seasonality()),
            preview("Requests by month", months()),
            events
        };
    }

    private Sparkline week() {
        Sparkline week = new Sparkline();
        week.valuesProperty().bind(workload.weekProperty());
        return week;
    }

    private Sparkline months() {
        Sparkline months = new Sparkline();
        months.valuesProperty().bind(workload.requestsByMonthProperty());
        return months;
    }

    private static HBox preview(String caption, Sparkline run) {
        Label label = new Label(caption);
        label.getStyleClass().addAll("field-label", "caption");
        label.setMinWidth(190);
        run.setMaxSize(330, 28);
        run.setPrefSize(330, 28);
        run.setMinSize(120, Region.USE_PREF_SIZE);
        return new HBox(8, label, run);
    }

    private Node[] request() {
        RequestInputs request = workload.request();
        return new Node[] {
            FieldView.figure(request.system(), "system-tokens"),
            FieldView.figure(request.context(), "context-tokens"),
            FieldView.figure(request.user(), "user-tokens"),
            FieldView.figure(request.output(), "output-tokens"),
            FieldView.figure(request.turns(), "turns")
        };
    }

    private Node[] repeats() {
        CacheInputs cache = workload.cache();
        return new Node[] {
            FieldView.figure(cache.cacheable(), "cacheable-tokens"),
            FieldView.figure(cache.hitRate(), "hit-rate"),
            ChoiceView.of(cache.lifetime(), "cache-lifetime")
        };
    }

    private Node[] mayWaitOrFail() {
        ServiceInputs service = workload.service();
        return new Node[] {
            new SwitchView(service.realTime(), "real-time"),
            FieldView.figure(service.retryRate(), "retry-rate"),
            FieldView.figure(service.retriedInput(), "retried-input"),
            FieldView.figure(service.retriedOutput(), "retried-output"),
            FieldView.figure(service.outcomes(), "outcomes")
        };
    }
}
