package quarry.app.view.assumptions;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.action.Actions;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.assumptions.AssumptionPage;
import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.Map;

/// What is assumed beside the rate card: the answer, the entries by kind, the inputs of the selected one.
public final class AssumptionsView extends StackPane {

    private static final double LIST_WIDTH = 270;
    private static final double EDITOR_WIDTH = 380;
    private static final double MOST_EDITOR = 680;

    private final Texts words = Texts.of(AssumptionsView.class);
    private final AssumptionsViewModel assumptions;
    private final StackPane sheet = new StackPane();
    private final Map<AssumptionKind, Region> sheets = new EnumMap<>(AssumptionKind.class);

    public AssumptionsView(AssumptionsViewModel assumptions, Actions actions) {
        this.assumptions = assumptions;
        setId("assumptions");
        Label answer = text("assumptions-answer", "answer");
        answer.textProperty().bind(assumptions.pageProperty().map(AssumptionPage::answer));
        HBox columns = new HBox(16, lists(actions), editor());
        VBox content = new VBox(answer, columns);
        content.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        assumptions.selectedProperty().subscribe(this::show);
    }

    private VBox lists(Actions actions) {
        VBox lists = new VBox(14);
        for (AssumptionKind kind : AssumptionKind.values()) {
            lists.getChildren().add(new AssumptionList(assumptions, kind));
        }
        lists.getChildren().add(new ElsewhereView(assumptions, actions));
        lists.getStyleClass().add("side");
        lists.setMinWidth(LIST_WIDTH);
        lists.setPrefWidth(LIST_WIDTH);
        return lists;
    }

    private VBox editor() {
        Label peaks = text("quota-peaks", "caption");
        peaks.textProperty().bind(assumptions.peaksProperty());
        present(peaks, assumptions.peaksProperty().isNotEmpty());
        Button remove = new Button(words.get("remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("assumption-remove");
        remove.setTooltip(new Tooltip(words.get("remove.tip")));
        remove.setOnAction(_ -> assumptions.removeSelected());
        present(remove, assumptions.selectedIdProperty().isNotEmpty());
        Label first = text("assumptions-empty", "caption");
        first.setText(words.get("first"));
        present(first, assumptions.selectedIdProperty().isEmpty());
        VBox editor = new VBox(10, first, sheet, peaks, remove);
        editor.setMinWidth(EDITOR_WIDTH);
        editor.setMaxWidth(MOST_EDITOR);
        HBox.setHgrow(editor, Priority.ALWAYS);
        return editor;
    }

    private void show(AssumptionRef selected) {
        if (selected.equals(AssumptionRef.NONE)) {
            sheet.getChildren().clear();
        } else {
            sheet.getChildren()
                    .setAll(
                            sheets.computeIfAbsent(
                                    selected.kind(),
                                    kind -> AssumptionSheets.of(kind, assumptions)));
        }
    }

    private static void present(Region node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private static Label text(String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        Wrapping.wrap(label);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
