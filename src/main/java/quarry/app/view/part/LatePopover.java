package quarry.app.view.part;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Popover.ArrowLocation;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Something with a title that opens over the window, made when it is first opened.
public final class LatePopover {

    private final String title;
    private final ArrowLocation arrow;
    private final Supplier<? extends Node> content;
    private @Nullable Popover made;

    /// @param arrow where it points at what it belongs to
    /// @param content takes the focus when it is shown
    public LatePopover(String title, ArrowLocation arrow, Supplier<? extends Node> content) {
        this.title = title;
        this.arrow = arrow;
        this.content = content;
    }

    public void show(Node owner) {
        Popover popover = made == null ? make() : made;
        made = popover;
        if (!popover.isShowing()) {
            popover.show(owner);
        }
        popover.getContentNode().requestFocus();
    }

    public void hide() {
        if (made != null) {
            made.hide();
        }
    }

    public boolean showing() {
        return made != null && made.isShowing();
    }

    private Popover make() {
        Popover popover = new Popover(content.get());
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(arrow);
        return popover;
    }
}
