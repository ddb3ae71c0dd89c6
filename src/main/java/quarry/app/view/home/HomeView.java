package quarry.app.view.home;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.ExtraKeys;
import quarry.app.view.action.UserAction;
import quarry.app.view.document.PlanDrop;
import quarry.app.view.list.Mirror;
import quarry.app.view.notice.NoticesView;
import quarry.app.view.status.JobsView;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.home.HomeRow;
import quarry.app.viewmodel.home.HomeViewModel;
import quarry.report.text.Texts;

import java.util.function.BiFunction;

/// What a start without a plan shows: copies to recover, recent plans, templates, and a place to drop a file.
public final class HomeView extends StackPane {

    private static final Texts WORDS = Texts.of(HomeView.class);

    private final HomeViewModel home;
    private final Actions actions;

    public HomeView(HomeViewModel home, Actions actions) {
        this.home = home;
        this.actions = actions;
        setId("home");
        ScrollPane scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        BorderPane frame = new BorderPane(scroll);
        frame.setTop(actions.menuBar());
        frame.setBottom(new JobsView(home.jobs(), actions));
        NoticesView notices = new NoticesView(home.notices());
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        getChildren().addAll(frame, notices);
        PlanDrop.on(this, home::open);
        ExtraKeys.on(this, actions);
    }

    private Node content() {
        Label answer = new Label();
        answer.setId("home-answer");
        answer.getStyleClass().add("answer");
        answer.textProperty().bind(home.answerProperty());
        Wrapping.wrap(answer);
        VBox copies = new VBox(8);
        mirror(copies, home.copies(), (row, at) -> new CopyView(row, "copy-" + at));
        GridPane columns = new GridPane(32, 0);
        columns.addRow(0, recent(), templates());
        columns.getColumnConstraints().addAll(half(), half());
        VBox content = new VBox(16, answer, copies, buttons(), columns);
        content.getStyleClass().add("home");
        StackPane centred = new StackPane(content);
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        return centred;
    }

    private HBox buttons() {
        Button create = actions.textButton(UserAction.NEW_PLAN);
        create.getStyleClass().add(Styles.ACCENT);
        Label drop = new Label(WORDS.get("drop"));
        drop.setId("home-drop");
        drop.getStyleClass().add("caption");
        HBox buttons = new HBox(8, create, actions.textButton(UserAction.OPEN_PLAN), drop);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private VBox recent() {
        Label none = new Label(WORDS.get("no-recent"));
        none.getStyleClass().add("caption");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(home.recent()));
        none.managedProperty().bind(none.visibleProperty());
        VBox rows = new VBox(2);
        mirror(rows, home.recent(), (row, at) -> new HomeRowView(row, "recent-" + at, true));
        return new VBox(6, heading(WORDS.get("recent")), none, rows);
    }

    private VBox templates() {
        VBox rows = new VBox(2);
        for (HomeRow row : home.templates()) {
            rows.getChildren()
                    .add(new HomeRowView(row, "template-" + rows.getChildren().size(), false));
        }
        return new VBox(6, heading(WORDS.get("templates")), rows);
    }

    /// Nodes know their place in the list, for their ids.
    private static void mirror(
            VBox nodes, ObservableList<HomeRow> rows, BiFunction<HomeRow, Integer, Node> node) {
        nodes.visibleProperty().bind(Bindings.isNotEmpty(rows));
        nodes.managedProperty().bind(nodes.visibleProperty());
        Mirror.show(rows, nodes.getChildren(), row -> node.apply(row, rows.indexOf(row)));
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("side-heading");
        return heading;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
