package quarry.app.view.action;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everything the user can do from anywhere: menus, toolbar tooltips and the list of shortcuts are made of this.
public enum UserAction {
    NEW_PLAN(Menu.FILE, "New plan", "Shortcut+N", Feather.FILE_PLUS),
    NEW_FROM_TEMPLATE(Menu.FILE, "New plan from a template…", "Shortcut+T", Feather.LAYOUT),
    OPEN_PLAN(Menu.FILE, "Open plan…", "Shortcut+O", Feather.FOLDER),
    OPEN_SAMPLE(Menu.FILE, "Open the sample plan", "Shortcut+Shift+O", Feather.BOOK_OPEN),
    SAVE(Menu.FILE, "Save", "Shortcut+S", Feather.SAVE),
    SAVE_AS(Menu.FILE, "Save as…", "Shortcut+Shift+S", Feather.SAVE),
    EXPORT_WORKBOOK(Menu.FILE, "Export workbook…", "Shortcut+E", Feather.DOWNLOAD),
    CANCEL_JOB(Menu.FILE, "Cancel what is running", "Shortcut+Period", Feather.X_CIRCLE),
    QUIT(Menu.FILE, "Quit", "Shortcut+Q", Feather.LOG_OUT),

    UNDO(Menu.EDIT, "Undo", "Shortcut+Z", Feather.ROTATE_CCW),
    REDO(Menu.EDIT, "Redo", "Shortcut+Shift+Z", Feather.ROTATE_CW),

    ADD_WORKLOAD(Menu.PLAN, "Add workload", "Shortcut+Shift+W", Feather.PLUS),
    WORKLOAD_FROM_TEMPLATE(
            Menu.PLAN, "Add workload from a template…", "Shortcut+Shift+T", Feather.LAYOUT),
    DUPLICATE_WORKLOAD(Menu.PLAN, "Duplicate workload", "Shortcut+Shift+D", Feather.COPY),
    DELETE_WORKLOAD(Menu.PLAN, "Delete workload", "Shortcut+Alt+W", Feather.TRASH_2),
    ADD_SCENARIO(Menu.PLAN, "Add scenario", "Shortcut+Shift+A", Feather.PLUS),
    DUPLICATE_SCENARIO(Menu.PLAN, "Duplicate scenario", "Shortcut+D", Feather.COPY),
    DELETE_SCENARIO(Menu.PLAN, "Delete scenario", "Shortcut+Alt+A", Feather.TRASH_2),
    MAKE_BASE(Menu.PLAN, "Compare with this scenario", "Shortcut+B", Feather.FLAG),
    PLAN_SETTINGS(Menu.PLAN, "Plan settings…", "Shortcut+Comma", Feather.SETTINGS),

    SHOW_COMPARE(Menu.VIEW, "Compare", "Shortcut+1", Feather.BAR_CHART_2),
    SHOW_FIND_MODEL(Menu.VIEW, "Find a model", "Shortcut+3", Feather.SEARCH),
    SHOW_RATES(Menu.VIEW, "Rates", "Shortcut+5", Feather.DOLLAR_SIGN),
    SHOW_WORKLOADS(Menu.VIEW, "All workloads", "Shortcut+8", Feather.LIST),
    SHOW_WORKLOAD(Menu.VIEW, "Workload", "Shortcut+6", Feather.USERS),
    SHOW_SCENARIO(Menu.VIEW, "Scenario", "Shortcut+7", Feather.LAYERS),
    TOGGLE_WHY(Menu.VIEW, "Show or hide why", "Shortcut+I", Feather.SIDEBAR),
    SHOW_PROBLEMS(Menu.VIEW, "Problems", "F8", Feather.ALERT_TRIANGLE),
    SWITCH_THEME(Menu.VIEW, "Light or dark", "Shortcut+Shift+L", Feather.MOON),

    SHOW_SHORTCUTS(Menu.HELP, "Shortcuts", "F1", Feather.HELP_CIRCLE);

    private final Menu menu;
    private final String label;
    private final String keys;
    private final Feather icon;

    UserAction(Menu menu, String label, String keys, Feather icon) {
        this.menu = menu;
        this.label = label;
        this.keys = keys;
        this.icon = icon;
    }

    /// The menus, from left to right.
    public enum Menu {
        FILE("File"),
        EDIT("Edit"),
        PLAN("Plan"),
        VIEW("View"),
        HELP("Help");

        private final String label;

        Menu(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Menu menu() {
        return menu;
    }

    public String label() {
        return label;
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
        return shortcut == null ? label : label + " (" + shortcut.getDisplayText() + ")";
    }
}
