package quarry.app.viewmodel.preference;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Light or dark, and how large the text is: the same in all windows.
public final class AppearanceViewModel {

    private static final int STEP = 2;

    private final PreferencesViewModel preferences;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper();
    private boolean systemDark;

    /// @param systemDark whether the system is dark now
    public AppearanceViewModel(PreferencesViewModel preferences, boolean systemDark) {
        this.preferences = preferences;
        this.systemDark = systemDark;
        preferences.preferencesProperty().subscribe(_ -> show());
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// In pixels.
    public ReadOnlyIntegerProperty textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    /// Whether windows are as the system is.
    public BooleanExpression followingProperty() {
        return following.getReadOnlyProperty();
    }

    public void systemIs(boolean nowDark) {
        systemDark = nowDark;
        show();
    }

    /// Light becomes dark and the other way round, whatever the system is.
    public void switchTheme() {
        ThemeMode other = dark.get() ? ThemeMode.LIGHT : ThemeMode.DARK;
        preferences.change(p -> p.withTheme(other));
    }

    public void followSystem() {
        preferences.change(p -> p.withTheme(ThemeMode.SYSTEM));
    }

    public BooleanExpression largerPossible() {
        return Bindings.lessThan(textSize, Preferences.LARGEST_TEXT);
    }

    public BooleanExpression smallerPossible() {
        return Bindings.greaterThan(textSize, Preferences.SMALLEST_TEXT);
    }

    public void larger() {
        preferences.change(p -> p.withTextSize(p.textSize() + STEP));
    }

    public void smaller() {
        preferences.change(p -> p.withTextSize(p.textSize() - STEP));
    }

    public void usualSize() {
        preferences.change(p -> p.withTextSize(Preferences.USUAL_TEXT));
    }

    private void show() {
        Preferences now = preferences.now();
        following.set(now.theme() == ThemeMode.SYSTEM);
        dark.set(following.get() ? systemDark : now.theme() == ThemeMode.DARK);
        textSize.set(now.textSize());
    }
}
