package quarry.app.view.status;

import atlantafx.base.controls.Popover.ArrowLocation;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;

import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.part.LatePopover;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.status.StatusViewModel;
import quarry.report.text.Texts;

/// The bar at the bottom: months and basis, whether all is saved, and what deserves a look.
public final class StatusView extends StatusBar {

    private static final Texts WORDS = Texts.of(StatusView.class);

    private final Hyperlink notes = new Hyperlink();
    private final LatePopover problems;

    public StatusView(
            StatusViewModel status,
            JobsViewModel jobs,
            SelectionViewModel selection,
            Actions actions) {
        setId("status");
        setFocusTraversable(false);
        setText("");
        notes.setId("problems-link");
        notes.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        notes.textProperty().bind(status.notesProperty());
        notes.visibleProperty().bind(status.notesProperty().isNotEmpty());
        notes.managedProperty().bind(notes.visibleProperty());
        notes.setOnAction(_ -> actions.run(UserAction.SHOW_PROBLEMS));
        Hyperlink months = new Hyperlink();
        months.setId("months-link");
        months.textProperty()
                .bind(status.monthsProperty().concat(" · ").concat(status.basisProperty()));
        months.setOnAction(_ -> actions.run(UserAction.PLAN_SETTINGS));
        getLeftItems()
                .addAll(
                        months,
                        divider(),
                        label("status-saved", status.savedProperty()),
                        divider(),
                        label("status-rates", status.ratesProperty()),
                        notes);
        getRightItems().add(new JobsView(jobs, actions));
        problems =
                new LatePopover(
                        WORDS.get("problems"),
                        ArrowLocation.BOTTOM_LEFT,
                        () -> new ProblemsList(status.problems(), selection, this::hideProblems));
    }

    /// Lists the problems; nothing without any.
    public void showProblems() {
        if (notes.isVisible()) {
            problems.show(notes);
        }
    }

    public boolean showsProblems() {
        return problems.showing();
    }

    private void hideProblems() {
        problems.hide();
    }

    private static Label label(String id, ObservableStringValue text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static Node divider() {
        return new Separator(Orientation.VERTICAL);
    }
}
