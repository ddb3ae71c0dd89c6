package quarry.app.view.field;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.PicksViewModel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Any number of a few, a check box each.
public final class PicksView<T> extends VBox {

    private final PicksViewModel<T> picks;
    private boolean showing;

    public PicksView(PicksViewModel<T> picks, String id) {
        this.picks = picks;
        setId(id);
        setSpacing(4);
        List<Choice<T>> choices = picks.choices();
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(box(choices.get(i), id + "-" + i));
        }
    }

    private CheckBox box(Choice<T> choice, String id) {
        CheckBox box = new CheckBox(choice.text());
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(picks.label() + ": " + choice.text());
        picks.pickedProperty().subscribe(now -> show(box, now.contains(choice.value())));
        box.selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (!showing) {
                                Set<T> now = new HashSet<>(picks.pickedProperty().get());
                                if (on ? now.add(choice.value()) : now.remove(choice.value())) {
                                    picks.pick(now);
                                }
                            }
                        });
        return box;
    }

    private void show(CheckBox box, boolean on) {
        showing = true;
        box.setSelected(on);
        showing = false;
    }

    public String label() {
        return picks.label();
    }
}
