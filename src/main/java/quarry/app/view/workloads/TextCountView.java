package quarry.app.view.workloads;

import atlantafx.base.controls.Popover;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.workloads.RequestInputs;
import quarry.app.viewmodel.workloads.TextCountViewModel;
import quarry.report.text.Texts;

import java.math.BigDecimal;

/// A text to paste, how long it is, and what its tokens can be used as.
final class TextCountView extends VBox {

    private final Texts words = Texts.of(TextCountView.class);
    private final TextCountViewModel count;
    private final FlowPane uses = new FlowPane(6, 6);

    TextCountView(TextCountViewModel count, RequestInputs request) {
        super(8);
        this.count = count;
        setId("text-count");
        getStyleClass().add("popover-form");
        setPrefWidth(540);
        TextArea text = new TextArea();
        text.setId("text-to-count");
        text.setPromptText(words.get("text.prompt"));
        text.setAccessibleText(words.get("text.field"));
        text.setWrapText(true);
        text.setPrefRowCount(8);
        text.textProperty().bindBidirectional(count.textProperty());
        Label counted = new Label();
        counted.setId("text-counted");
        counted.getStyleClass().add("item-name");
        counted.textProperty().bind(count.countedProperty());
        Label rule = new Label(words.get("text.rule"));
        rule.getStyleClass().add("field-hint");
        Wrapping.wrap(rule);
        Label use = new Label(words.get("text.use"));
        uses.setAlignment(Pos.CENTER_LEFT);
        uses.getChildren().add(use);
        use(request.system(), "system");
        use(request.context(), "context");
        use(request.user(), "user");
        use(request.output(), "output");
        getChildren().addAll(text, counted, uses, rule);
    }

    private void use(FieldViewModel<BigDecimal> field, String id) {
        Button button = new Button(field.label());
        button.setId("use-as-" + id);
        button.setOnAction(_ -> count.useFor(field));
        button.disableProperty().bind(count.knownProperty().not());
        uses.getChildren().add(button);
    }

    /// A button that opens it.
    static Button button(TextCountViewModel count, RequestInputs request) {
        Texts words = Texts.of(TextCountView.class);
        Button button = new Button(words.get("text.button"), new FontIcon(Feather.TYPE));
        button.setId("count-tokens");
        button.setOnAction(
                _ -> {
                    Popover popover = new Popover(new TextCountView(count, request));
                    popover.setTitle(words.get("text.title"));
                    popover.setHeaderAlwaysVisible(true);
                    popover.setDetachable(false);
                    popover.show(button);
                });
        return button;
    }
}
