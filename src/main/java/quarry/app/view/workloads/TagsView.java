package quarry.app.view.workloads;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.list.Mirror;
import quarry.app.viewmodel.workloads.TagsViewModel;
import quarry.app.viewmodel.workloads.TagsViewModel.Tag;
import quarry.report.text.Texts;

/// The tags of a workload, each with a button that removes it, and two fields for another one.
final class TagsView extends VBox {

    private final Texts words = Texts.of(TagsView.class);
    private final TagsViewModel tags;
    private final FlowPane present = new FlowPane(6, 6);

    TagsView(TagsViewModel tags) {
        super(8);
        this.tags = tags;
        Mirror.show(tags.tags(), present.getChildren(), this::chip);
        TextField key = field("tag-key", words.get("tag.key"));
        key.textProperty().bindBidirectional(tags.newKeyProperty());
        TextField value = field("tag-value", words.get("tag.value"));
        value.textProperty().bindBidirectional(tags.newValueProperty());
        value.setOnAction(_ -> tags.add());
        Button add = new Button(words.get("tag.add"), new FontIcon(Feather.PLUS));
        add.setId("tag-add");
        add.setOnAction(_ -> tags.add());
        HBox entry = new HBox(8, key, value, add);
        entry.setAlignment(Pos.CENTER_LEFT);
        Label error = new Label();
        error.getStyleClass().add("field-error");
        error.textProperty().bind(tags.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        present.managedProperty().bind(Bindings.isNotEmpty(tags.tags()));
        getChildren().addAll(present, entry, error);
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefWidth(170);
        return field;
    }

    private HBox chip(Tag tag) {
        Label text = new Label(tag.key() + ": " + tag.value());
        text.setMinWidth(USE_PREF_SIZE);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setTooltip(new Tooltip(words.get("tag.remove", tag.key())));
        remove.setAccessibleText(words.get("tag.remove", tag.key()));
        remove.setOnAction(_ -> tags.remove(tag.key()));
        HBox chip = new HBox(2, text, remove);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }
}
