package quarry.app.view.findmodel;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.filter.AwaitedTable;
import quarry.app.view.filter.SearchField;
import quarry.app.view.filter.WordsFilter;
import quarry.app.view.part.InTurn;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.findmodel.FindModelPage;
import quarry.app.viewmodel.findmodel.FindModelViewModel;
import quarry.app.viewmodel.findmodel.OfferFilters;
import quarry.report.text.Texts;

/// What one workload would cost elsewhere: the answer, filters, a line for each offer, and what to do with one.
public final class FindModelView extends VBox {

    private final Texts words = Texts.of(FindModelView.class);
    private final FindModelViewModel find;
    private final Label answer = new Label();
    private final Label caption = new Label();

    public FindModelView(FindModelViewModel find) {
        this.find = find;
        setId("find-model");
        getStyleClass().add("screen");
        answer.setId("find-answer");
        answer.getStyleClass().add("answer");
        Wrapping.wrap(answer);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        caption.setId("find-caption");
        caption.getStyleClass().add("caption");
        Wrapping.wrap(caption);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        AwaitedTable table =
                new AwaitedTable(
                        "find-pricing",
                        find.pageProperty().map(p -> p.costs() == null ? p.answer() : ""),
                        () -> new OfferTable(find));
        VBox.setVgrow(table, Priority.ALWAYS);
        OfferActions chosen = new OfferActions(find);
        getChildren().addAll(answer, subject(), filters(), table, chosen, bottom());
        find.pageProperty().subscribe(this::show);
    }

    private void show(FindModelPage page) {
        answer.setText(page.answer());
        caption.setText(page.caption());
    }

    private Node bottom() {
        Button again = new Button(words.get("button.again"));
        again.setId("find-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setTooltip(new Tooltip(words.get("button.tip.again")));
        again.setOnAction(_ -> find.again());
        again.visibleProperty().bind(find.pageProperty().map(FindModelPage::calledOff));
        again.managedProperty().bind(again.visibleProperty());
        HBox line = new HBox(10, again, caption);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node subject() {
        SearchField search =
                new SearchField(find.filters().textProperty(), words.get("search"), "offer-search");
        FlowPane line = new FlowPane(10, 6);
        InTurn.add(
                line,
                labelled(find.subject().workload(), "find-workload"),
                labelled(find.subject().scenario(), "find-scenario"),
                labelled(find.subject().span(), "find-span"),
                search);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static <T> Node labelled(ChoiceViewModel<T> choice, String id) {
        Label label = new Label(choice.label());
        label.setMinWidth(Region.USE_PREF_SIZE);
        var control = ChoiceView.control(choice, id);
        control.setPrefWidth(172);
        label.setLabelFor(control);
        HBox box = new HBox(6, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node filters() {
        OfferFilters filters = find.filters();
        FlowPane line = new FlowPane(8, 6);
        InTurn.add(
                line,
                new WordsFilter(filters.providers(), words.get("provider"), "offer-providers"),
                new WordsFilter(filters.regions(), words.get("region"), "offer-regions"),
                new WordsFilter(filters.scopes(), words.get("scope"), "offer-scopes"),
                new WordsFilter(filters.modes(), words.get("mode"), "offer-modes"),
                toggle("cached", "offer-cached", filters.cachedOnlyProperty()),
                toggle("fits", "offer-fits", filters.fittingOnlyProperty()),
                toggle("legacy", "offer-legacy", filters.legacyTooProperty()),
                toggle("unpriced", "offer-unpriced", filters.unpricedTooProperty()),
                score());
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private CheckBox toggle(String key, String id, BooleanProperty on) {
        CheckBox box = new CheckBox(words.get("toggle." + key));
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setTooltip(new Tooltip(words.get("tip." + key)));
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private Node score() {
        Label label = new Label(words.get("score"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        TextField least = new TextField();
        least.setId("offer-least-score");
        least.setAccessibleText(words.get("score"));
        least.setTooltip(new Tooltip(words.get("tip.score")));
        least.setPrefColumnCount(3);
        least.textProperty().bindBidirectional(find.filters().leastScoreProperty());
        label.setLabelFor(least);
        HBox box = new HBox(6, label, least);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
