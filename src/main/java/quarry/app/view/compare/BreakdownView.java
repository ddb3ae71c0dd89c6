package quarry.app.view.compare;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import quarry.app.view.field.Segments;
import quarry.app.viewmodel.compare.BreakdownChoice;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.cost.compare.Breakdown;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Objects;

/// What the rows are: a button each, the tags in a list beside them.
final class BreakdownView extends HBox {

    private final Texts words = Texts.of(BreakdownView.class);
    private final CompareViewModel compare;
    private final ObservableList<BreakdownChoice> fixed = FXCollections.observableArrayList();
    private final ComboBox<BreakdownChoice> tags = new ComboBox<>();

    BreakdownView(CompareViewModel compare) {
        super(8);
        this.compare = compare;
        tags.setId("breakdown-tag");
        tags.setAccessibleText(words.get("breakdown.by-tag"));
        tags.setPromptText(words.get("breakdown.tag"));
        tags.setPrefWidth(170);
        tags.setConverter(new Labels());
        tags.setButtonCell(new PromptCell());
        tags.visibleProperty().bind(Bindings.isNotEmpty(tags.getItems()));
        tags.managedProperty().bind(tags.visibleProperty());
        fill();
        getChildren()
                .addAll(
                        new Segments<>(
                                "breakdown",
                                fixed,
                                compare.breakdownProperty(),
                                BreakdownChoice::label),
                        tags);
        compare.breakdowns().addListener((ListChangeListener<BreakdownChoice>) _ -> fill());
        compare.breakdownProperty().subscribe(this::mark);
        tags.valueProperty()
                .subscribe(
                        tag -> {
                            if (tag != null) {
                                compare.breakdownProperty().set(tag);
                            }
                        });
    }

    private void fill() {
        List<BreakdownChoice> all = List.copyOf(compare.breakdowns());
        fixed.setAll(all.stream().filter(choice -> !tag(choice)).toList());
        tags.getItems().setAll(all.stream().filter(BreakdownView::tag).toList());
        mark(compare.breakdownProperty().get());
    }

    private void mark(BreakdownChoice now) {
        BreakdownChoice shown = tag(now) ? now : null;
        if (!Objects.equals(tags.getValue(), shown)) {
            tags.setValue(shown);
        }
    }

    private static boolean tag(BreakdownChoice choice) {
        return choice.breakdown() instanceof Breakdown.ByTag;
    }

    private static final class Labels extends StringConverter<BreakdownChoice> {
        @Override
        public String toString(@Nullable BreakdownChoice choice) {
            return choice == null ? "" : choice.label();
        }

        @Override
        public @Nullable BreakdownChoice fromString(String text) {
            return null;
        }
    }

    /// Shows the prompt again once no tag is chosen.
    private final class PromptCell extends ListCell<BreakdownChoice> {
        @Override
        protected void updateItem(@Nullable BreakdownChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? words.get("breakdown.tag") : choice.label());
        }
    }
}
