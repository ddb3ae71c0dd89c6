package quarry.app.view.breakeven;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.breakeven.ScheduleBars;
import quarry.report.text.Texts;

import java.util.List;

/// When to commit: a row for each unit, a bar for each purchase over the months that it runs.
final class ScheduleView extends VBox {

    private static final double UNIT_WIDTH = 64;
    private static final int MOST_LABELS = 12;

    private final Label sentence = new Label();
    private final GridPane bars = new GridPane();
    private final Label more = new Label();
    private final VBox notes = new VBox(2);

    ScheduleView() {
        super(8);
        Texts words = Texts.of(ScheduleView.class);
        setId("break-even-schedule");
        Label title = new Label(words.get("schedule.title"));
        title.getStyleClass().add("form-card-title");
        Wrapping.wrap(sentence);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        bars.setVgap(3);
        bars.getStyleClass().add("schedule-bars");
        more.getStyleClass().add("caption");
        getChildren().addAll(title, sentence, bars, more, notes);
    }

    void show(ScheduleBars schedule) {
        sentence.setText(schedule.sentence());
        more.setText(schedule.more());
        more.setManaged(!schedule.more().isEmpty());
        notes.getChildren().setAll(schedule.notes().stream().map(ScheduleView::note).toList());
        bars.getChildren().clear();
        bars.getColumnConstraints().setAll(new ColumnConstraints(UNIT_WIDTH));
        boolean drawn = !schedule.rows().isEmpty();
        bars.setVisible(drawn);
        bars.setManaged(drawn);
        if (!drawn) {
            return;
        }
        List<String> months = schedule.months();
        int each = Math.ceilDiv(months.size(), MOST_LABELS);
        for (int month = 0; month < months.size(); month++) {
            ColumnConstraints column = new ColumnConstraints(1, 40, Double.MAX_VALUE);
            column.setPercentWidth(-1);
            column.setHgrow(Priority.ALWAYS);
            bars.getColumnConstraints().add(column);
            if (month % each == 0) {
                Label label = new Label(months.get(month));
                label.getStyleClass().add("caption");
                label.setMinWidth(Region.USE_PREF_SIZE);
                bars.add(label, month + 1, 0, Math.min(each, months.size() - month), 1);
            }
        }
        for (int row = 0; row < schedule.rows().size(); row++) {
            add(schedule.rows().get(row), row + 1);
        }
    }

    private void add(ScheduleBars.Row row, int at) {
        bars.add(new Label(row.unit()), 0, at);
        for (ScheduleBars.Stretch stretch : row.stretches()) {
            Label bar = new Label(stretch.label());
            bar.getStyleClass().addAll("schedule-bar", "term-" + stretch.term());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setMinWidth(0);
            bar.setTooltip(new Tooltip(stretch.exact()));
            bar.setAccessibleRole(AccessibleRole.TEXT);
            bar.setAccessibleText(row.unit() + ": " + stretch.exact());
            if (stretch.months() < 2) {
                bar.setText("");
            }
            bars.add(bar, stretch.from() + 1, at, stretch.months(), 1);
        }
    }

    private static Label note(String text) {
        Label note = new Label(text);
        Wrapping.wrap(note);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }
}
