package quarry.app.view.action;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What each action does in one window, and the menus and buttons that start it.
public final class Actions {

    private record Handler(Runnable run, ObservableBooleanValue enabled) {}

    private static final Texts WORDS = Texts.of(Actions.class);

    private final Map<UserAction, ObservableStringValue> details = new EnumMap<>(UserAction.class);
    private final Map<UserAction, Handler> handlers = new EnumMap<>(UserAction.class);

    public void on(UserAction action, Runnable run) {
        on(action, run, Bindings.createBooleanBinding(() -> true));
    }

    public void on(UserAction action, Runnable run, ObservableBooleanValue enabled) {
        if (handlers.put(action, new Handler(run, enabled)) != null) {
            throw new IllegalStateException(action + " is handled twice");
        }
    }

    /// Says in menus and tooltips what an action would do now; nothing while the detail is empty.
    public void detail(UserAction action, ObservableStringValue detail) {
        details.put(action, detail);
    }

    public boolean handles(UserAction action) {
        return handlers.containsKey(action);
    }

    /// Does it, unless it is not possible now.
    public void run(UserAction action) {
        Handler handler = handler(action);
        if (handler.enabled().get()) {
            handler.run().run();
        }
    }

    /// All menus; an action without a handler has no item.
    public MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (UserAction.Menu section : UserAction.Menu.values()) {
            Menu menu = new Menu(section.label());
            for (UserAction action : UserAction.values()) {
                if (action.menu() == section && handles(action)) {
                    if (startsGroup(action)) {
                        menu.getItems().add(new SeparatorMenuItem());
                    }
                    menu.getItems().add(menuItem(action));
                }
            }
            if (!menu.getItems().isEmpty()) {
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    private static boolean startsGroup(UserAction action) {
        return switch (action) {
            case SAVE,
                    SAVE_CHART,
                    CANCEL_JOB,
                    CLOSE_WINDOW,
                    COPY_CHART,
                    ADD_SCENARIO,
                    ADD_BUDGET,
                    PLAN_SETTINGS,
                    TOGGLE_WHY,
                    PRESENT,
                    SWITCH_THEME,
                    ZOOM_IN ->
                    true;
            default -> false;
        };
    }

    private MenuItem menuItem(UserAction action) {
        MenuItem item = contextItem(action);
        item.setId("menu-" + id(action));
        if (action.shortcut() != null) {
            item.setAccelerator(action.shortcut());
        }
        return item;
    }

    /// An item for a context menu; the shortcut is the menu bar's.
    public MenuItem contextItem(UserAction action) {
        MenuItem item = new MenuItem(action.label(), new FontIcon(action.icon()));
        name(action, item.textProperty(), action.label());
        item.setOnAction(_ -> run(action));
        item.disableProperty().bind(Bindings.not(handler(action).enabled()));
        return item;
    }

    /// A menu that opens where the user asks for one.
    public ContextMenu contextMenu(UserAction... offered) {
        ContextMenu menu = new ContextMenu();
        for (UserAction action : offered) {
            menu.getItems().add(contextItem(action));
        }
        return menu;
    }

    /// Opens a menu of actions over something, wherever the user asks for one.
    public void offer(Node over, UserAction... offered) {
        over.setOnContextMenuRequested(
                event -> contextMenu(offered).show(over, event.getScreenX(), event.getScreenY()));
    }

    /// A button that opens a menu's actions; an action without a handler has no item.
    ///
    /// @param offered of the menu, those to offer
    public MenuButton menuButton(UserAction.Menu menu, UserAction... offered) {
        MenuButton button = new MenuButton(menu.label());
        button.setId("button-" + menu.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(menu.label());
        for (UserAction action : offered) {
            MenuItem item = contextItem(action);
            item.setId("offer-" + id(action));
            button.getItems().add(item);
        }
        return button;
    }

    /// A button with the action's icon only; tooltip and accessible text say the rest.
    public Button iconButton(UserAction action) {
        Button button = new Button("", new FontIcon(action.icon()));
        button.getStyleClass().addAll("button-icon", "flat");
        configure(button, action);
        return button;
    }

    /// A cross that does the action, in the corner of what it closes.
    public Button closeButton(UserAction action) {
        Button button = iconButton(action);
        button.setId("close-" + id(action));
        button.setGraphic(new FontIcon(Feather.X));
        return button;
    }

    public Button textButton(UserAction action) {
        Button button = new Button(action.label(), new FontIcon(action.icon()));
        configure(button, action);
        return button;
    }

    private void configure(ButtonBase button, UserAction action) {
        button.setId("button-" + id(action));
        button.setTooltip(new Tooltip(action.hint()));
        name(action, button.getTooltip().textProperty(), action.hint());
        button.setAccessibleText(action.label());
        button.setOnAction(_ -> run(action));
        button.disableProperty().bind(Bindings.not(handler(action).enabled()));
    }

    private void name(UserAction action, StringProperty shown, String label) {
        ObservableStringValue detail = details.get(action);
        if (detail != null) {
            shown.bind(
                    Bindings.createStringBinding(
                            () ->
                                    detail.get().isEmpty()
                                            ? label
                                            : WORDS.get("named", label, detail.get()),
                            detail));
        }
    }

    private static String id(UserAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Handler handler(UserAction action) {
        Handler handler = handlers.get(action);
        if (handler == null) {
            throw new IllegalStateException(action + " has no handler");
        }
        return handler;
    }
}
