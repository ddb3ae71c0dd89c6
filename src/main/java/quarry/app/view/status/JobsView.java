package quarry.app.view.status;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.report.text.Texts;

/// What takes long: what is being done, how far it is, and a button that calls it off. Gone when nothing does.
public final class JobsView extends HBox {

    private static final Texts WORDS = Texts.of(JobsView.class);

    private static final double BAR_WIDTH = 120;
    private static final double WIDEST_TEXT = 460;

    public JobsView(JobsViewModel jobs, Actions actions) {
        super(10);
        setId("jobs");
        getStyleClass().add("jobs");
        setAlignment(Pos.CENTER_RIGHT);
        visibleProperty().bind(jobs.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        Label text = new Label();
        text.setId("job-text");
        text.setMaxWidth(WIDEST_TEXT);
        text.textProperty().bind(jobs.textProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(jobs.textProperty());
        text.setTooltip(whole);
        ProgressBar bar = new ProgressBar();
        bar.setId("job-progress");
        bar.setAccessibleText(WORDS.get("progress"));
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add(Styles.MEDIUM);
        jobs.progressProperty().subscribe(part -> bar.setProgress(part.doubleValue()));
        Button cancel = new Button(WORDS.get("cancel"));
        cancel.setId("job-cancel");
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setTooltip(new Tooltip(UserAction.CANCEL_JOB.hint()));
        cancel.setOnAction(_ -> actions.run(UserAction.CANCEL_JOB));
        cancel.visibleProperty().bind(jobs.cancellableProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        getChildren().addAll(text, bar, cancel);
    }
}
