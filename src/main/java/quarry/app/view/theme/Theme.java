package quarry.app.view.theme;

import java.net.URL;
import java.util.Locale;
import javafx.application.ColorScheme;

/// A whole look: one user-agent style sheet each.
public enum Theme {
    LIGHT,
    DARK;

    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The address of the sheet, compiled at build time.
    public String stylesheet() {
        String name = name().toLowerCase(Locale.ROOT) + ".bss";
        URL sheet = Theme.class.getResource(name);
        if (sheet == null) {
            throw new IllegalStateException(
                    "The style sheet " + name + " is not in the build; run the process-classes phase");
        }
        return sheet.toExternalForm();
    }
}
