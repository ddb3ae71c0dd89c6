package quarry.app.view.why;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.why.WhyPage.LineKey;
import quarry.app.viewmodel.why.WhyPage.WhyPart;
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.report.text.Texts;

import java.util.List;

/// The parts that an amount consists of, as high as they are many; the selected one is explained.
final class WhyParts extends ListView<WhyPart> {

    private static final double ROW_HEIGHT = 46;
    private static final double TALL_ROW_HEIGHT = 62;
    private static final int ONE_LINE = 34;
    private static final int MOST = 12;

    private final WhyViewModel why;
    private boolean following;

    WhyParts(WhyViewModel why) {
        this.why = why;
        setId("why-parts");
        setAccessibleText(Texts.of(WhyParts.class).get("parts"));
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(_ -> new PartCell());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        part -> {
                            if (!following && part != null && !holds(part)) {
                                why.selectLine(part.months().getFirst().key());
                            }
                        });
        why.lineProperty().subscribe(_ -> follow());
    }

    void show(List<WhyPart> parts) {
        following = true;
        if (!getItems().equals(parts)) {
            getItems().setAll(parts);
        }
        following = false;
        boolean tall = parts.stream().anyMatch(part -> part.context().length() > ONE_LINE);
        setFixedCellSize(tall ? TALL_ROW_HEIGHT : ROW_HEIGHT);
        double height = Math.min(parts.size(), MOST) * getFixedCellSize() + 4;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
        follow();
    }

    private boolean holds(WhyPart part) {
        LineKey key = why.lineProperty().get();
        return part.months().stream().anyMatch(month -> month.key().equals(key));
    }

    private void follow() {
        following = true;
        getItems().stream()
                .filter(this::holds)
                .findFirst()
                .ifPresent(part -> getSelectionModel().select(part));
        following = false;
    }

    private static final class PartCell extends ListCell<WhyPart> {

        private final Label label = new Label();
        private final Label amount = new Label();
        private final Label context = new Label();
        private final VBox content;

        PartCell() {
            setPrefWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            amount.setMinWidth(USE_PREF_SIZE);
            context.getStyleClass().add("caption");
            Wrapping.wrap(context);
            getStyleClass().add("why-part");
            context.managedProperty().bind(context.textProperty().isNotEmpty());
            content = new VBox(new HBox(6, label, amount), context);
            content.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable WhyPart part, boolean empty) {
            super.updateItem(part, empty);
            if (empty || part == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            label.setText(part.label());
            amount.setText(part.amount());
            context.setText(part.context());
            setAccessibleText(part.label() + " " + part.amount() + " " + part.context());
            setGraphic(content);
        }
    }
}
