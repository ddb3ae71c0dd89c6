package quarry.app.view.compare;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.RoleLegend;
import quarry.app.view.chart.StackedBars;
import quarry.app.view.field.Segments;
import quarry.app.view.table.ComparisonTable;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.compare.ComparePage;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.app.viewmodel.compare.Span;
import quarry.rates.Role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The answer as a sentence, under it a bar for each scenario, under each bar its column of the table.
public final class CompareView extends StackPane {

    private static final double NARROWEST_COLUMN = 106;
    private static final double WIDEST_COLUMN = 330;
    private static final double NARROW_LABELS = 150;
    private static final double WIDE_LABELS = 230;
    private static final double ROOMY_COLUMN = 190;
    private static final double MARGIN = 20;
    private static final double DIGIT_WIDTH = 9.5;

    private final CompareViewModel compare;
    private final StackedBars bars = new StackedBars();
    private final RoleLegend legend = new RoleLegend();
    private final ComparisonTable table;
    private final Label answer = new Label();
    private final Label axisTitle = new Label();
    private final Label hidden = new Label();
    private final VBox aligned = new VBox();
    private final VBox content;
    private final EmptyState empty;
    private int alignedColumns;
    private double alignedLeast;

    public CompareView(CompareViewModel compare, Actions actions) {
        this.compare = compare;
        setId("compare");
        table = new ComparisonTable(compare::select);
        answer.setId("answer");
        answer.getStyleClass().add("answer");
        Wrapping.wrap(answer);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        hidden.getStyleClass().add("caption");
        hidden.managedProperty().bind(hidden.textProperty().isNotEmpty());
        bars.setId("bars");
        bars.setOnChosen(compare::selectTotal);
        VBox.setVgrow(bars, Priority.ALWAYS);
        aligned.getChildren().addAll(bars, table);
        ScrollPane scroll = new ScrollPane(aligned);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        axisTitle.getStyleClass().add("axis-title");
        axisTitle.setMinWidth(Region.USE_PREF_SIZE);
        HBox key = new HBox(18, axisTitle, legend);
        HBox.setHgrow(legend, Priority.ALWAYS);
        content = new VBox(answer, controls(), key, scroll, hidden);
        content.getStyleClass().add("screen");
        empty =
                new EmptyState(
                        actions,
                        UserAction.ADD_WORKLOAD,
                        UserAction.ADD_SCENARIO,
                        UserAction.OPEN_SAMPLE);
        getChildren().addAll(content, empty);
        compare.pageProperty().subscribe(this::show);
        compare.selectedProperty().subscribe(table::mark);
    }

    /// In two lines where the window is narrow.
    private Node controls() {
        Segments<Span> span =
                new Segments<>(
                        "span", Arrays.asList(Span.values()), compare.spanProperty(), Span::label);
        return new FlowPane(24, 8, new BreakdownView(compare), span);
    }

    private void show(ComparePage page) {
        boolean nothing = page.columns().isEmpty();
        content.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.say(nothing ? page.headline() : "");
        answer.setText(page.headline());
        hidden.setText(page.hidden());
        axisTitle.setText(page.unit());
        bars.axisTitleProperty().set(page.unit());
        bars.barsProperty().set(page.bars());
        legend.rolesProperty().set(roles(page));
        align(page.columns().size(), leastColumn(page));
        List<CompareRow> rows = new ArrayList<>();
        if (!nothing) {
            rows.add(new CompareRow("", "Total", page.totals()));
            rows.addAll(page.rows());
        }
        table.show(page.columns(), rows, compare.selectedProperty().get());
        fitTable();
    }

    /// Gives each bar and its table column the same place.
    private void align(int columns, double least) {
        if (columns == 0 || (columns == alignedColumns && least == alignedLeast)) {
            return;
        }
        alignedColumns = columns;
        alignedLeast = least;
        aligned.setMinWidth(NARROW_LABELS + columns * least + MARGIN);
        ObservableValue<Number> room = table.widthProperty();
        DoubleExpression labels = labels(room, columns, least);
        DoubleBinding width =
                Bindings.createDoubleBinding(
                        () ->
                                Math.floor(
                                        Math.clamp(
                                                (room.getValue().doubleValue()
                                                                - labels.get()
                                                                - MARGIN)
                                                        / columns,
                                                least,
                                                WIDEST_COLUMN)),
                        room,
                        labels);
        table.labelWidthProperty().bind(labels);
        table.amountWidthProperty().bind(width);
        width.subscribe(_ -> fitTable());
        bars.firstColumnProperty().bind(labels.add(1));
        bars.columnWidthProperty().bind(width);
    }

    /// So wide that no total is cut off.
    private static double leastColumn(ComparePage page) {
        int longest =
                page.bars().stream()
                        .map(bar -> bar.text().replace(" incomplete", ""))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.clamp(longest * DIGIT_WIDTH + 20, NARROWEST_COLUMN, WIDEST_COLUMN);
    }

    private static DoubleExpression labels(
            ObservableValue<Number> room, int columns, double least) {
        return DoubleExpression.doubleExpression(
                room.map(
                        width ->
                                (width.doubleValue() - WIDE_LABELS - MARGIN) / columns
                                                < Math.max(ROOMY_COLUMN, least)
                                        ? NARROW_LABELS
                                        : WIDE_LABELS));
    }

    private void fitTable() {
        table.setPrefHeight(table.wantedHeight());
        table.setMinHeight(Math.min(table.getPrefHeight(), 230));
    }

    private static List<Role> roles(ComparePage page) {
        return Arrays.stream(Role.values())
                .filter(
                        role ->
                                page.bars().stream()
                                        .flatMap(bar -> bar.segments().stream())
                                        .anyMatch(segment -> segment.role() == role))
                .toList();
    }
}
