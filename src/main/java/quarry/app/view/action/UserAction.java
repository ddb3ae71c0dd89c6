package quarry.app.view.action;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import quarry.report.text.Texts;

/// Everything the user can do from anywhere: menus, toolbar tooltips and the list of shortcuts are made of this.
public enum UserAction {
    NEW_PLAN(Menu.FILE, "Shortcut+N", Feather.FILE_PLUS),
    NEW_FROM_TEMPLATE(Menu.FILE, "Shortcut+T", Feather.LAYOUT),
    OPEN_PLAN(Menu.FILE, "Shortcut+O", Feather.FOLDER),
    OPEN_SAMPLE(Menu.FILE, "Shortcut+Shift+O", Feather.BOOK_OPEN),
    SHOW_HOME(Menu.FILE, "Shortcut+Shift+H", Feather.HOME),
    SAVE(Menu.FILE, "Shortcut+S", Feather.SAVE),
    SAVE_AS(Menu.FILE, "Shortcut+Shift+S", Feather.SAVE),
    CANCEL_JOB(Menu.FILE, "Shortcut+Period", Feather.X_CIRCLE),
    CLOSE_WINDOW(Menu.FILE, "Shortcut+W", Feather.X),
    QUIT(Menu.FILE, "Shortcut+Q", Feather.LOG_OUT),

    UNDO(Menu.EDIT, "Shortcut+Z", Feather.ROTATE_CCW),
    REDO(Menu.EDIT, "Shortcut+Shift+Z", Feather.ROTATE_CW),
    COPY_CHART(Menu.EDIT, "Shortcut+Shift+C", Feather.IMAGE),
    COPY_TABLE(Menu.EDIT, "Shortcut+Alt+C", Feather.CLIPBOARD),

    ADD_WORKLOAD(Menu.PLAN, "Shortcut+Shift+W", Feather.PLUS),
    WORKLOAD_FROM_TEMPLATE(Menu.PLAN, "Shortcut+Shift+T", Feather.LAYOUT),
    DUPLICATE_WORKLOAD(Menu.PLAN, "Shortcut+Shift+D", Feather.COPY),
    DELETE_WORKLOAD(Menu.PLAN, "Shortcut+Alt+W", Feather.TRASH_2),
    ADD_SCENARIO(Menu.PLAN, "Shortcut+Shift+A", Feather.PLUS),
    DUPLICATE_SCENARIO(Menu.PLAN, "Shortcut+D", Feather.COPY),
    DELETE_SCENARIO(Menu.PLAN, "Shortcut+Alt+A", Feather.TRASH_2),
    MAKE_BASE(Menu.PLAN, "Shortcut+B", Feather.FLAG),
    ADD_BUDGET(Menu.PLAN, "Shortcut+Shift+B", Feather.PLUS),
    EDIT_BUDGET(Menu.PLAN, "Shortcut+Alt+B", Feather.EDIT_2),
    DELETE_BUDGET(Menu.PLAN, "Shortcut+Shift+Alt+B", Feather.TRASH_2),
    PLAN_SETTINGS(Menu.PLAN, "Shortcut+Comma", Feather.SETTINGS),

    SHOW_COMPARE(Menu.VIEW, "Shortcut+1", Feather.BAR_CHART_2),
    SHOW_BREAK_EVEN(Menu.VIEW, "Shortcut+2", Feather.ACTIVITY),
    SHOW_FIND_MODEL(Menu.VIEW, "Shortcut+3", Feather.SEARCH),
    SHOW_FORECAST(Menu.VIEW, "Shortcut+4", Feather.TRENDING_UP),
    SHOW_RATES(Menu.VIEW, "Shortcut+5", Feather.DOLLAR_SIGN),
    SHOW_WORKLOADS(Menu.VIEW, "Shortcut+6", Feather.LIST),
    SHOW_WORKLOAD(Menu.VIEW, "Shortcut+7", Feather.USERS),
    SHOW_SCENARIO(Menu.VIEW, "Shortcut+8", Feather.LAYERS),
    SHOW_ASSUMPTIONS(Menu.VIEW, "Shortcut+9", Feather.SLIDERS),
    TOGGLE_WHY(Menu.VIEW, "Shortcut+I", Feather.SIDEBAR),
    NEXT_PANE(Menu.VIEW, "F6", Feather.ARROW_RIGHT),
    PREVIOUS_PANE(Menu.VIEW, "Shift+F6", Feather.ARROW_LEFT),
    SHOW_PROBLEMS(Menu.VIEW, "F8", Feather.ALERT_TRIANGLE),
    PRESENT(Menu.VIEW, "F11", Feather.MONITOR),
    CHOOSE_PAGES(Menu.VIEW, "Shift+F11", Feather.LIST),
    SWITCH_THEME(Menu.VIEW, "Shortcut+Shift+L", Feather.MOON),
    FOLLOW_SYSTEM_THEME(Menu.VIEW, "Shortcut+Alt+L", Feather.MONITOR),
    ZOOM_IN(Menu.VIEW, "Shortcut+Plus", Feather.ZOOM_IN),
    ZOOM_OUT(Menu.VIEW, "Shortcut+Minus", Feather.ZOOM_OUT),
    ZOOM_USUAL(Menu.VIEW, "Shortcut+0", Feather.SEARCH),

    EXPORT_WORKBOOK(Menu.EXPORT, "Shortcut+E", Feather.GRID),
    EXPORT_PDF(Menu.EXPORT, "Shortcut+P", Feather.FILE_TEXT),
    EXPORT_PICTURE(Menu.EXPORT, "Shortcut+Shift+P", Feather.IMAGE),
    EXPORT_TABLES(Menu.EXPORT, "Shortcut+Alt+E", Feather.FOLDER),
    SAVE_CHART(Menu.EXPORT, "Shortcut+Shift+E", Feather.BAR_CHART_2),

    SHOW_SHORTCUTS(Menu.HELP, "F1", Feather.HELP_CIRCLE);

    private static final Texts WORDS = Texts.of(UserAction.class);

    private final Menu menu;
    private final String keys;
    private final Feather icon;

    UserAction(Menu menu, String keys, Feather icon) {
        this.menu = menu;
        this.keys = keys;
        this.icon = icon;
    }

    /// The menus, from left to right.
    public enum Menu {
        FILE,
        EDIT,
        PLAN,
        VIEW,
        EXPORT,
        HELP;

        public String label() {
            return WORDS.get("menu." + name());
        }
    }

    public Menu menu() {
        return menu;
    }

    public String label() {
        return WORDS.get("action." + name());
    }

    public Feather icon() {
        return icon;
    }

    /// Null where the action has a menu item only.
    public @Nullable KeyCombination shortcut() {
        return keys.isEmpty() ? null : KeyCombination.valueOf(keys);
    }

    /// The label with its shortcut, as tooltips show it: `Undo (Ctrl+Z)`.
    public String hint() {
        KeyCombination shortcut = shortcut();
        return shortcut == null ? label() : label() + " (" + shortcut.getDisplayText() + ")";
    }
}
