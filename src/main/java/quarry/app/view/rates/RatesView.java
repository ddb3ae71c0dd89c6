package quarry.app.view.rates;

import atlantafx.base.controls.Popover.ArrowLocation;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.filter.AwaitedTable;
import quarry.app.view.filter.SearchField;
import quarry.app.view.filter.WordsFilter;
import quarry.app.view.part.InTurn;
import quarry.app.view.part.LatePopover;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.rates.RateFilters;
import quarry.app.viewmodel.rates.RateFilters.FilterColumn;
import quarry.app.viewmodel.rates.RateRow;
import quarry.app.viewmodel.rates.RatesPage;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.report.text.Texts;

import java.util.Locale;

/// The rate card: how old it is, filters, the rates, and what is known of the selected one.
public final class RatesView extends VBox {

    private final Texts words = Texts.of(RatesView.class);
    private final RatesViewModel rates;
    private @Nullable RateTable table;
    private final LatePopover form;

    public RatesView(RatesViewModel rates) {
        this.rates = rates;
        setId("rates");
        getStyleClass().add("screen");
        AwaitedTable place =
                new AwaitedTable(
                        "rates-reading", rates.pageProperty().map(RatesView::waiting), this::table);
        VBox.setVgrow(place, Priority.ALWAYS);
        form =
                new LatePopover(
                        words.get("form.title"),
                        ArrowLocation.LEFT_TOP,
                        () -> new NewRateView(rates.added()));
        Label answer = label("rates-answer", "answer");
        answer.textProperty().bind(rates.pageProperty().map(RatesPage::answer));
        getChildren()
                .addAll(answer, warning(), filters(), place, new RateDetailView(rates), caption());
    }

    private static String waiting(RatesPage page) {
        return page.state() == RatesPage.State.READ ? "" : page.answer();
    }

    private RateTable table() {
        RateTable made = new RateTable(rates);
        table = made;
        return made;
    }

    private void copy() {
        if (table != null) {
            table.copy();
        }
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        Wrapping.wrap(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node caption() {
        Label caption = label("rates-caption", "caption");
        caption.textProperty().bind(rates.pageProperty().map(RatesPage::caption));
        Button again = new Button(words.get("button.again"));
        again.setId("rates-again");
        again.setTooltip(new Tooltip(words.get("button.tip.again")));
        again.setOnAction(_ -> rates.again());
        again.visibleProperty()
                .bind(rates.pageProperty().map(p -> p.state() == RatesPage.State.STOPPED));
        again.managedProperty().bind(again.visibleProperty());
        HBox line = new HBox(10, caption, again);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node warning() {
        Label label = label("rates-warning", "banner");
        label.setText(rates.warning());
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setVisible(!rates.warning().isEmpty());
        label.setManaged(label.isVisible());
        return label;
    }

    private Node filters() {
        RateFilters filters = rates.filters();
        FlowPane line = new FlowPane(8, 6);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setRowValignment(VPos.CENTER);
        InTurn.add(
                line, new SearchField(filters.textProperty(), words.get("search"), "rate-search"));
        for (FilterColumn column : FilterColumn.values()) {
            InTurn.add(
                    line,
                    new WordsFilter(
                            filters.words(column),
                            words.get("filter." + column.name()),
                            "rate-filter-" + column.name().toLowerCase(Locale.ROOT)));
        }
        InTurn.add(
                line,
                toggle("own", filters.ownOnlyProperty()),
                toggle("used", filters.usedOnlyProperty()),
                toggle("thousand", rates.perThousandProperty()),
                button("copy", Feather.COPY, this::copy),
                button("add", Feather.PLUS, this::showForm));
        return line;
    }

    private CheckBox toggle(String key, BooleanProperty on) {
        CheckBox box = new CheckBox(words.get("toggle." + key));
        box.setId("rate-" + key);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setTooltip(new Tooltip(words.get("tip." + key)));
        box.selectedProperty().bindBidirectional(on);
        return box;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(words.get("button." + key), new FontIcon(icon));
        button.setId("rate-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.get("button.tip." + key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showForm() {
        RateRow row = rates.selectedProperty().get();
        if (row != null) {
            rates.added().startFrom(row.key());
        }
        form.show(lookup("#rate-add"));
    }
}
