package quarry.app.view.assumptions;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.list.Mirror;
import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.assumptions.Elsewhere;
import quarry.report.text.Texts;

/// What other screens edit, each with a way there.
final class ElsewhereView extends VBox {

    private final Texts words = Texts.of(ElsewhereView.class);
    private final Actions actions;

    ElsewhereView(AssumptionsViewModel assumptions, Actions actions) {
        super(4);
        this.actions = actions;
        Label heading = new Label(words.get("elsewhere"));
        heading.getStyleClass().add("side-heading");
        VBox links = new VBox(2);
        Mirror.show(
                assumptions.elsewhere(),
                links.getChildren(),
                entry -> link(entry, assumptions.elsewhere().indexOf(entry)));
        getChildren().addAll(heading, links);
    }

    private Node link(Elsewhere entry, int place) {
        UserAction action =
                switch (entry.where()) {
                    case PLAN_SETTINGS -> UserAction.PLAN_SETTINGS;
                    case FORECAST -> UserAction.SHOW_FORECAST;
                    case RATES -> UserAction.SHOW_RATES;
                };
        Hyperlink link = new Hyperlink(entry.text());
        link.setId("elsewhere-" + place);
        link.setWrapText(true);
        link.setTooltip(new Tooltip(action.hint()));
        link.setOnAction(_ -> actions.run(action));
        return link;
    }
}
