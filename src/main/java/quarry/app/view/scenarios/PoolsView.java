package quarry.app.view.scenarios;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.field.ChoiceView;
import quarry.app.view.field.FieldView;
import quarry.app.view.list.SummaryTable;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.scenarios.CapacityInputs;
import quarry.app.viewmodel.scenarios.PoolInputs;
import quarry.app.viewmodel.scenarios.PoolSummary;
import quarry.app.viewmodel.scenarios.PoolsViewModel;
import quarry.app.viewmodel.scenarios.UnitInputs;
import quarry.report.text.Texts;

/// The pools of the scenario, and under them the inputs of the selected one.
final class PoolsView extends VBox {

    private final Texts words = Texts.of(PoolsView.class);
    private final PoolsViewModel pools;

    PoolsView(PoolsViewModel pools) {
        super(6);
        this.pools = pools;
        setId("pools-editor");
        SummaryTable<PoolSummary> table =
                new SummaryTable<>(
                                "pools",
                                words.get("pools.name"),
                                pools.rows(),
                                pools.selectedProperty(),
                                pools::select)
                        .onRemove(pools::remove)
                        .lines(3)
                        .text(words.get("pools.pool"), 116, PoolSummary::name)
                        .text(words.get("pools.units"), 106, PoolSummary::bought)
                        .text(words.get("pools.overflow"), 90, PoolSummary::overflow)
                        .text(words.get("pools.served"), 144, PoolSummary::served)
                        .text(words.get("pools.users"), 120, PoolSummary::users)
                        .amount(
                                words.get("pools.amount"),
                                pools.currencyProperty(),
                                84,
                                PoolSummary::amount,
                                PoolSummary::missing);
        table.visibleProperty().bind(pools.presentProperty());
        table.managedProperty().bind(table.visibleProperty());
        HBox buttons = new HBox(8, add(), join(), remove(), none());
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(table, buttons, inputs());
    }

    private VBox inputs() {
        PoolInputs inputs = pools.inputs();
        UnitInputs units = inputs.units();
        CapacityInputs capacity = inputs.capacity();
        VBox fields =
                new VBox(
                        6,
                        FieldView.text(inputs.name(), "pool-name"),
                        new ModelSearchView(inputs.model(), "pool-model"),
                        ChoiceView.of(inputs.region(), "pool-region"),
                        ChoiceView.of(inputs.scope(), "pool-scope"),
                        ChoiceView.of(inputs.term(), "pool-term"),
                        ChoiceView.of(units.sizing(), "pool-sizing"),
                        FieldView.figure(units.units(), "pool-units"),
                        ChoiceView.of(units.overflow(), "pool-overflow"),
                        FieldView.figure(capacity.unitInput(), "pool-unit-input"),
                        FieldView.figure(capacity.unitOutput(), "pool-unit-output"),
                        FieldView.text(capacity.unitNote(), "pool-unit-note"));
        fields.visibleProperty().bind(pools.presentProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private Button add() {
        Button add =
                button(words.get("pool.add"), words.get("pool.add.hint"), "pool-add", Feather.PLUS);
        add.setOnAction(_ -> pools.add());
        return add;
    }

    private Button remove() {
        Button remove =
                button(
                        words.get("pool.remove"),
                        words.get("pool.remove.hint"),
                        "pool-remove",
                        Feather.TRASH_2);
        remove.setOnAction(_ -> pools.remove(pools.selectedProperty().get()));
        remove.disableProperty().bind(pools.presentProperty().not());
        return remove;
    }

    private static Button button(String text, String hint, String id, Feather icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
        return button;
    }

    private MenuButton join() {
        MenuButton join = new MenuButton(words.get("pool.join"), new FontIcon(Feather.LINK));
        join.setId("pool-join");
        join.setMinWidth(USE_PREF_SIZE);
        join.setTooltip(new Tooltip(words.get("pool.join.hint")));
        join.disableProperty().bind(Bindings.isEmpty(pools.joining()));
        pools.joining().addListener((ListChangeListener<Choice<Integer>>) _ -> fill(join));
        fill(join);
        return join;
    }

    private void fill(MenuButton join) {
        join.getItems().setAll(pools.joining().stream().map(this::item).toList());
    }

    private MenuItem item(Choice<Integer> deployment) {
        MenuItem item = new MenuItem(deployment.text());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> pools.join(deployment.value()));
        return item;
    }

    private Label none() {
        Label none = new Label(words.get("pools.none"));
        none.getStyleClass().add("caption");
        Wrapping.wrap(none);
        none.visibleProperty().bind(pools.presentProperty().not());
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }
}
