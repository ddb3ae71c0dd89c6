package quarry.app.view.field;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// Cards of a form under each other, in two columns where there is room for two.
public final class FormColumns extends HBox {

    private static final double GAP = 10;
    private static final double ROOM_FOR_TWO = 1240;

    private final List<FormCard> cards;
    private final int inFirst;
    private final VBox first = new VBox(GAP);
    private final VBox second = new VBox(GAP);

    /// @param inFirst how many of the cards stand in the first of two columns
    public FormColumns(int inFirst, FormCard... cards) {
        super(GAP);
        this.inFirst = inFirst;
        this.cards = List.of(cards);
        for (VBox column : List.of(first, second)) {
            column.setMinWidth(0);
            column.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        first.getChildren().addAll(cards);
        getChildren().add(first);
        widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_TWO).subscribe(this::arrange);
    }

    private void arrange(boolean two) {
        if (two == (getChildren().size() == 2)) {
            return;
        }
        first.getChildren().clear();
        second.getChildren().clear();
        first.getChildren().addAll(cards.subList(0, two ? inFirst : cards.size()));
        second.getChildren().addAll(cards.subList(two ? inFirst : cards.size(), cards.size()));
        getChildren().setAll(two ? List.of(first, second) : List.of(first));
        first.prefWidthProperty().unbind();
        if (two) {
            first.prefWidthProperty().bind(widthProperty().subtract(GAP).divide(2));
            second.prefWidthProperty().bind(first.prefWidthProperty());
        } else {
            first.setPrefWidth(USE_COMPUTED_SIZE);
        }
    }
}
