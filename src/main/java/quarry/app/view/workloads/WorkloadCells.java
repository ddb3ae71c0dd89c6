package quarry.app.view.workloads;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import quarry.app.view.chart.Sparkline;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.workloads.WorkloadLine;
import quarry.app.viewmodel.workloads.WorkloadLine.Figure;

/// The cells of the table of workloads.
final class WorkloadCells {

    private WorkloadCells() {}

    /// A text that may be longer than its column; the tooltip has all of it.
    static final class Text extends TableCell<Row<WorkloadLine>, String> {

        private final Tooltip whole = new Tooltip();

        Text() {
            Wrapping.wrap(this);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            boolean shown = !empty && text != null && !text.isEmpty();
            setText(shown ? text : null);
            whole.setText(shown ? text : "");
            setTooltip(shown ? whole : null);
        }
    }

    /// The values of a workload's tags; the tooltip has their keys.
    static final class Tags extends TableCell<Row<WorkloadLine>, WorkloadLine> {

        private final Tooltip keys = new Tooltip();

        Tags() {
            Wrapping.wrap(this);
        }

        @Override
        protected void updateItem(@Nullable WorkloadLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null || line.tags().isEmpty()) {
                setText(null);
                setTooltip(null);
            } else {
                setText(line.tags());
                keys.setText(line.tagsExact());
                setTooltip(keys);
            }
        }
    }

    /// A figure in short, exact in the tooltip.
    static final class Amount extends TableCell<Row<WorkloadLine>, Figure> {

        private final Tooltip exact = new Tooltip();

        @Override
        protected void updateItem(@Nullable Figure figure, boolean empty) {
            super.updateItem(figure, empty);
            if (empty || figure == null || figure.text().isEmpty()) {
                setText(null);
                setTooltip(null);
            } else {
                setText(figure.text());
                exact.setText(figure.exact());
                setTooltip(exact);
            }
        }
    }

    /// The run of the cost over the months.
    static final class Trend extends TableCell<Row<WorkloadLine>, WorkloadLine> {

        private final Sparkline run = new Sparkline();

        @Override
        protected void updateItem(@Nullable WorkloadLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null || line.trend().isEmpty()) {
                setGraphic(null);
            } else {
                run.valuesProperty().set(line.trend());
                setGraphic(run);
            }
        }
    }
}
