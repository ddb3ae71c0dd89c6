package quarry.app.view.theme;

import javafx.application.Application;
import javafx.application.ColorScheme;

import java.util.Objects;

/// Light or dark: which user-agent sheet everything is drawn with, dialogs and popups included.
public enum Theme {
    LIGHT,
    DARK;

    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Redraws all windows in this theme. Hide open popups first.
    public void apply() {
        Application.setUserAgentStylesheet(stylesheet());
    }

    public String stylesheet() {
        return Objects.requireNonNull(Theme.class.getResource(fileName()), fileName())
                .toExternalForm();
    }

    String fileName() {
        return switch (this) {
            case LIGHT -> "light.bss";
            case DARK -> "dark.bss";
        };
    }
}
