package quarry.app.view.present;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.list.Mirror;
import quarry.app.viewmodel.present.PageChoice;
import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.report.text.Texts;

/// Which pages the presentation has, and in which order.
public final class PagesView extends VBox {

    private final Texts words = Texts.of(PagesView.class);
    private final PresentationViewModel presentation;

    public PagesView(PresentationViewModel presentation) {
        super(4);
        this.presentation = presentation;
        setId("presentation-pages");
        getStyleClass().add("popover-form");
        setPrefWidth(360);
        Mirror.show(presentation.choices(), getChildren(), this::row);
    }

    private Node row(PageChoice page) {
        CheckBox shown = new CheckBox(page.label());
        shown.setId("page-" + page.id());
        shown.setSelected(page.shown());
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setOnAction(_ -> presentation.setShown(page.id(), shown.isSelected()));
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox row =
                new HBox(
                        4,
                        shown,
                        button(page, "page.up", Feather.ARROW_UP, 1),
                        button(page, "page.down", Feather.ARROW_DOWN, -1));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(PageChoice page, String key, Feather icon, int places) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(key.replace('.', '-') + "-" + page.id());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        String name =
                places > 0
                        ? words.get("page.up", page.label())
                        : words.get("page.down", page.label());
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setDisable(!page.shown());
        button.setOnAction(_ -> presentation.move(page.id(), places));
        return button;
    }
}
