package quarry.app.view.workloads;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import quarry.app.view.chart.Sparkline;
import quarry.app.viewmodel.workloads.WorkloadSummary;
import quarry.report.text.Texts;

/// One workload of the list: its name, under it cost, run over the months and share.
final class WorkloadRow extends VBox {

    private final Texts words = Texts.of(WorkloadRow.class);
    private final Label name = new Label();
    private final Label amount = new Label();
    private final Sparkline trend = new Sparkline();
    private final Label share = new Label();

    WorkloadRow() {
        super(3);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("item-name");
        amount.getStyleClass().add("item-figures");
        amount.setMinWidth(66);
        share.getStyleClass().addAll("item-figures", "item-share");
        share.setMaxWidth(Double.MAX_VALUE);
        share.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(share, Priority.ALWAYS);
        HBox figures = new HBox(8, amount, trend, share);
        figures.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, figures);
    }

    String show(WorkloadSummary now) {
        name.setText(now.name());
        amount.setText(
                now.complete() || now.amount().isEmpty()
                        ? now.amount()
                        : words.get("row.incomplete"));
        share.setText(now.complete() ? now.share() : "");
        trend.valuesProperty().set(now.trend());
        trend.setVisible(!now.trend().isEmpty());
        return now.complete()
                ? words.get("row.words", now.name(), now.exact(), now.share())
                : now.name() + ", " + words.get("row.incomplete");
    }
}
