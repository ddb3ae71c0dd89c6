package quarry.app.view.why;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.list.Mirror;
import quarry.app.view.list.SideHeading;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.why.WhyPage;
import quarry.app.viewmodel.why.WhyPage.WhyGap;
import quarry.app.viewmodel.why.WhyPage.WhyMonth;
import quarry.app.viewmodel.why.WhyPage.WhyStep;
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.report.text.Texts;

/// The selected amount: what it consists of and, for one line of it, every figure that leads there.
public final class WhyView extends VBox {

    private static final double WIDTH = 300;

    private final Texts words = Texts.of(WhyView.class);
    private final WhyViewModel why;
    private final Label amount = text("why-amount");
    private final Label subject = text("why-subject");
    private final Label reckoning = text("caption");
    private final VBox gaps = new VBox(8);
    private final WhyParts parts;
    private final ComboBox<WhyMonth> month = new ComboBox<>();
    private final VBox steps = new VBox();

    public WhyView(WhyViewModel why, Actions actions) {
        this.why = why;
        this.parts = new WhyParts(why);
        setId("why");
        getStyleClass().addAll("side", "side-right");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        amount.setId("why-amount");
        subject.setId("why-subject");
        month.setId("why-month");
        month.setAccessibleText(words.get("month"));
        month.setMaxWidth(Double.MAX_VALUE);
        month.setConverter(new MonthText());
        month.visibleProperty().bind(Bindings.isNotEmpty(month.getItems()));
        month.managedProperty().bind(month.visibleProperty());
        month.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null && !chosen.key().equals(why.lineProperty().get())) {
                                why.selectLine(chosen.key());
                            }
                        });
        steps.setId("why-steps");
        VBox content = new VBox(8, amount, subject, reckoning, gaps, parts, month, steps);
        content.getStyleClass().add("why-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new SideHeading(
                                words.get("heading"), actions.closeButton(UserAction.TOGGLE_WHY)),
                        scroll);
        why.pageProperty().subscribe(this::show);
        why.lineProperty().subscribe(_ -> showMonths());
        Mirror.show(why.steps(), steps.getChildren(), this::step);
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        Wrapping.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label text(String styleClass, String value) {
        Label label = text(styleClass);
        label.setText(value);
        return label;
    }

    private void show(WhyPage page) {
        amount.setText(page.amount());
        subject.setText(page.subject());
        reckoning.setText(page.reckoning());
        gaps.getChildren().setAll(page.gaps().stream().map(this::gap).toList());
        gaps.setManaged(!page.gaps().isEmpty());
        parts.show(page.parts());
        showMonths();
    }

    private void showMonths() {
        WhyPage.LineKey key = why.lineProperty().get();
        why.pageProperty().get().parts().stream()
                .filter(part -> part.months().stream().anyMatch(m -> m.key().equals(key)))
                .findFirst()
                .ifPresentOrElse(
                        part -> {
                            if (!month.getItems().equals(part.months())) {
                                month.getItems().setAll(part.months());
                            }
                            part.months().stream()
                                    .filter(m -> m.key().equals(key))
                                    .findFirst()
                                    .ifPresent(month::setValue);
                        },
                        () -> month.getItems().clear());
    }

    private Node gap(WhyGap gap) {
        VBox box =
                new VBox(
                        2,
                        text("why-gap-reason", gap.reason()),
                        text("caption", gap.months()),
                        text("why-origin", gap.where()));
        if (!gap.nearest().isEmpty()) {
            box.getChildren().add(text("caption", words.get("nearest")));
            gap.nearest().forEach(rate -> box.getChildren().add(text("why-how", rate)));
        }
        box.getStyleClass().add("why-gap");
        return box;
    }

    private Node step(WhyStep step) {
        VBox box =
                new VBox(
                        text("caption", step.label()),
                        text("why-value", step.value()),
                        text("why-how", step.how().isEmpty() ? "" : "= " + step.how()),
                        text(
                                "why-origin",
                                step.input()
                                        ? words.get("origin.plan", step.origin())
                                        : step.origin()));
        box.getStyleClass().add("why-step");
        return box;
    }
}
