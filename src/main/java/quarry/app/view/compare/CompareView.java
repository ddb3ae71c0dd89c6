package quarry.app.view.compare;

import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.StackedBars;
import quarry.app.view.copy.Copyable;
import quarry.app.view.copy.TableCells;
import quarry.app.view.part.InTurn;
import quarry.app.view.table.ComparisonTable;
import quarry.app.view.text.AnswerLabel;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.ComparePage;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The answer as a sentence, under it a bar for each scenario, under each bar its column of the table.
public final class CompareView extends StackPane implements Copyable {

    private final Texts words = Texts.of(CompareView.class);

    private final CompareViewModel compare;
    private final StackedBars bars = new StackedBars();
    private final CompareChart chart = new CompareChart(bars);
    private final ComparisonTable table;
    private final AnswerLabel answer = new AnswerLabel("answer");
    private final Label hidden = new Label();
    private final VBox aligned = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox content;
    private final EmptyState empty;
    private int alignedColumns;
    private double alignedLeast;

    /// @param makeBase makes a scenario the one that the others are compared with, given its id
    public CompareView(CompareViewModel compare, Actions actions, Consumer<String> makeBase) {
        this.compare = compare;
        setId("compare");
        table = new ComparisonTable(compare::select, makeBase);
        table.setContextMenu(actions.contextMenu(UserAction.COPY_TABLE));
        hidden.getStyleClass().add("caption");
        hidden.managedProperty().bind(hidden.textProperty().isNotEmpty());
        bars.setId("bars");
        bars.setOnChosen(compare::selectTotal);
        actions.offer(chart, UserAction.COPY_CHART, UserAction.SAVE_CHART);
        VBox.setVgrow(chart, Priority.ALWAYS);
        aligned.getChildren().addAll(chart, table);
        InTurn.fill(scroll, () -> scroll.setContent(aligned));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(answer, new CompareControls(compare), scroll, hidden);
        content.getStyleClass().add("screen");
        empty =
                new EmptyState(
                        "compare",
                        actions,
                        UserAction.ADD_WORKLOAD,
                        UserAction.ADD_SCENARIO,
                        UserAction.OPEN_SAMPLE);
        getChildren().addAll(content, empty);
        compare.pageProperty().subscribe(this::show);
        compare.selectedProperty().subscribe(table::mark);
    }

    private void show(ComparePage page) {
        boolean nothing = page.columns().isEmpty();
        content.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.say(nothing ? page.headline() : "");
        answer.setText(page.headline());
        hidden.setText(page.hidden());
        place(page.charts().kind());
        chart.show(page);
        align(page.columns().size(), ColumnWidths.leastColumn(page));
        List<CompareRow> rows = new ArrayList<>();
        if (!nothing) {
            rows.add(new CompareRow("", words.get("total"), page.totals()));
            rows.addAll(page.rows());
        }
        table.show(page.columns(), rows, compare.selectedProperty().get());
        fitTable();
    }

    /// Bars that stand over their columns move with the table, other charts keep to the width of the window.
    private void place(ChartKind kind) {
        Pane now = kind == ChartKind.COMPONENTS ? aligned : content;
        if (chart.getParent() != now) {
            aligned.getChildren().remove(chart);
            content.getChildren().remove(chart);
            now.getChildren()
                    .add(now.getChildren().indexOf(now == aligned ? table : scroll), chart);
            VBox.setVgrow(scroll, now == aligned ? Priority.ALWAYS : Priority.SOMETIMES);
        }
    }

    /// Gives each bar and its table column the same place.
    private void align(int columns, double least) {
        if (columns == 0 || (columns == alignedColumns && least == alignedLeast)) {
            return;
        }
        alignedColumns = columns;
        alignedLeast = least;
        aligned.setMinWidth(ColumnWidths.least(columns, least));
        DoubleExpression labels = ColumnWidths.labels(table.widthProperty(), columns, least);
        DoubleExpression width =
                ColumnWidths.amounts(table.widthProperty(), labels, columns, least);
        table.labelWidthProperty().bind(labels);
        table.amountWidthProperty().bind(width);
        width.subscribe(_ -> fitTable());
        bars.firstColumnProperty().bind(labels.add(1));
        bars.columnWidthProperty().bind(width);
    }

    private void fitTable() {
        table.setPrefHeight(table.wantedHeight());
        table.setMinHeight(Math.min(table.getPrefHeight(), 230));
    }

    /// Stacked bars are named by the table below them; a picture of them needs the names itself.
    @Override
    public Region chart() {
        ComparePage page = compare.pageProperty().get();
        return page.charts().kind() == ChartKind.COMPONENTS
                ? chart.named(page, getScene(), bars)
                : chart;
    }

    @Override
    public TableCells cells() {
        return table.cells();
    }

    @Override
    public String pictureName() {
        return words.get("picture");
    }
}
