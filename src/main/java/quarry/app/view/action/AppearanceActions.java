package quarry.app.view.action;

import quarry.app.viewmodel.preference.AppearanceViewModel;

/// Light or dark and the size of the text, from any window.
public final class AppearanceActions {

    private AppearanceActions() {}

    public static void add(Actions actions, AppearanceViewModel appearance) {
        actions.on(UserAction.SWITCH_THEME, appearance::switchTheme);
        actions.on(
                UserAction.FOLLOW_SYSTEM_THEME,
                appearance::followSystem,
                appearance.followingProperty().not());
        actions.on(UserAction.ZOOM_IN, appearance::larger, appearance.largerPossible());
        actions.on(UserAction.ZOOM_OUT, appearance::smaller, appearance.smallerPossible());
        actions.on(UserAction.ZOOM_USUAL, appearance::usualSize);
    }
}
