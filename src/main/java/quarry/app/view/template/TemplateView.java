package quarry.app.view.template;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.template.Asked;
import quarry.app.viewmodel.template.TemplateViewModel;
import quarry.report.text.Texts;

import java.util.List;

/// Kind of application, a few figures, what they come to, and the button that makes it.
final class TemplateView extends VBox {

    private static final double WIDTH = 660;
    private static final double HEIGHT = 700;

    private final Texts words = Texts.of(TemplateView.class);
    private final TemplateViewModel templates;
    private final VBox business = new VBox(6);
    private final VBox assumed = new VBox(6);
    private final ChoiceView<?> kind;

    TemplateView(TemplateViewModel templates) {
        this.templates = templates;
        setId("template");
        getStyleClass().add("template");
        setMaxSize(WIDTH, HEIGHT);
        boolean plan = templates.ownPlanProperty().get();
        Label title = new Label(plan ? words.get("title.plan") : words.get("title.workload"));
        title.getStyleClass().add("answer");
        kind = ChoiceView.of(templates.templates(), "template-kind");
        VBox form =
                new VBox(
                        6,
                        kind,
                        said(templates.aboutProperty(), "template-about", "caption"),
                        FieldView.text(templates.name(), "template-name"),
                        ChoiceView.searchable(templates.models(), "template-model"),
                        heading(words.get("business")),
                        business,
                        heading(words.get("assumptions")),
                        assumed,
                        hint(words.get("note")));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        scroll,
                        said(
                                templates.preview().trafficProperty(),
                                "template-traffic",
                                "item-name"),
                        said(templates.preview().costProperty(), "template-cost", "item-name"),
                        buttons(plan));
        ask();
        templates.questions().addListener((ListChangeListener<Asked>) _ -> ask());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void ask() {
        business.getChildren().setAll(fields(false));
        assumed.getChildren().setAll(fields(true));
    }

    private List<FieldView> fields(boolean assumptions) {
        return templates.questions().stream()
                .filter(a -> a.question().assumed() == assumptions)
                .map(a -> FieldView.figure(a.field(), "answer-" + a.question().id()))
                .toList();
    }

    private HBox buttons(boolean plan) {
        Button create = new Button(plan ? words.get("create.plan") : words.get("create.workload"));
        create.setId("template-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setOnAction(_ -> templates.create());
        create.disableProperty().bind(templates.readyProperty().not());
        Button cancel = new Button(words.get("cancel"));
        cancel.setId("template-cancel");
        cancel.setOnAction(_ -> templates.close());
        HBox buttons = new HBox(8, cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            templates.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()
                && event.getTarget() instanceof TextField) {
            templates.create();
            event.consume();
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("form-card-title");
        Wrapping.wrap(label);
        return label;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-hint");
        Wrapping.wrap(label);
        return label;
    }

    private static Node said(ObservableValue<String> of, String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        Wrapping.wrap(label);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(of);
        return label;
    }

    /// The kind of application takes the focus.
    @Override
    public void requestFocus() {
        kind.control().requestFocus();
    }
}
