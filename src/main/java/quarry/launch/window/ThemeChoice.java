package quarry.launch.window;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import quarry.app.view.theme.Theme;

/// The theme of the system, until the user chooses another.
final class ThemeChoice {

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(Theme.of(Platform.getPreferences().getColorScheme()));

    ThemeChoice() {
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(
                        (before, now) -> {
                            if (theme.get() == Theme.of(before)) {
                                theme.set(Theme.of(now));
                            }
                        });
    }

    ObjectProperty<Theme> property() {
        return theme;
    }
}
