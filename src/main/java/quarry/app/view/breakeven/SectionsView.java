package quarry.app.view.breakeven;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Section;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Statement;

import java.util.List;

/// Questions with their answers in sentences.
final class SectionsView extends VBox {

    SectionsView() {
        super(12);
        setId("break-even-sections");
    }

    void show(List<Section> sections) {
        getChildren().setAll(sections.stream().map(SectionsView::section).toList());
    }

    private static VBox section(Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("form-card-title");
        VBox box = new VBox(4, title);
        for (Statement line : section.lines()) {
            if (!line.about().isEmpty()) {
                Label about = new Label(line.about());
                about.getStyleClass().add("caption");
                box.getChildren().add(about);
            }
            Label sentence = new Label(line.sentence());
            Wrapping.wrap(sentence);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(sentence);
        }
        return box;
    }
}
