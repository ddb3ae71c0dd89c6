package quarry.app.view.filter;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Tooltip;

import org.controlsfx.control.CheckComboBox;

import quarry.app.viewmodel.filter.ChosenWords;
import quarry.report.text.Texts;

import java.util.List;

/// Some of the words of a column, from a list that opens; none chosen means all.
public final class WordsFilter extends CheckComboBox<String> {

    private static final Texts WORDS = Texts.of(WordsFilter.class);

    private static final double LETTER = 8;
    private static final double ROOM = 50;

    private final ChosenWords words;
    private final int room;
    private final String name;
    private boolean filling;

    /// @param name of the column, for the label
    public WordsFilter(ChosenWords words, String name, String id) {
        this.words = words;
        this.name = name;
        setId(id);
        double width = ROOM + WORDS.get("all", name).length() * LETTER;
        room = (int) ((width - ROOM) / LETTER);
        setPrefWidth(width);
        setMinWidth(width);
        setAccessibleText(name);
        skinProperty().subscribe(this::nameInner);
        words.offered().addListener((ListChangeListener<String>) _ -> fill());
        words.chosen().addListener((ListChangeListener<String>) _ -> check());
        getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) _ -> checked());
        fill();
    }

    /// The box that opens the list is a control of its own, which a screen reader comes to.
    private void nameInner() {
        getChildrenUnmodifiable().forEach(inner -> inner.setAccessibleText(name));
    }

    private void fill() {
        filling = true;
        getCheckModel().clearChecks();
        getItems().setAll(words.offered());
        filling = false;
        check();
    }

    private void check() {
        if (!filling) {
            filling = true;
            getCheckModel().clearChecks();
            words.chosen().forEach(getCheckModel()::check);
            filling = false;
        }
        List<String> chosen = words.chosen();
        String title =
                switch (chosen.size()) {
                    case 0 -> WORDS.get("all", name);
                    case 1 -> chosen.getFirst();
                    default -> WORDS.get("several", chosen.size(), name);
                };
        setTitle(title.length() > room ? title.substring(0, room - 1) + "…" : title);
        setTooltip(
                new Tooltip(name + ": " + (chosen.isEmpty() ? title : String.join(", ", chosen))));
    }

    private void checked() {
        if (!filling) {
            filling = true;
            words.choose(List.copyOf(getCheckModel().getCheckedItems()));
            filling = false;
            check();
        }
    }
}
