package quarry.app.view.home;

import quarry.app.view.action.Actions;
import quarry.app.view.action.AppearanceActions;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.home.HomeViewModel;
import quarry.app.viewmodel.preference.AppearanceViewModel;

/// What can be done without a plan.
public final class HomeActions {

    private HomeActions() {}

    /// @param close closes the home window
    /// @param quit closes all windows
    public static Actions of(
            HomeViewModel home, AppearanceViewModel appearance, Runnable close, Runnable quit) {
        Actions actions = new Actions();
        actions.on(UserAction.NEW_PLAN, home::newPlan);
        actions.on(UserAction.OPEN_PLAN, home::open);
        actions.on(UserAction.CANCEL_JOB, home.jobs()::cancel, home.jobs().cancellableProperty());
        actions.on(UserAction.CLOSE_WINDOW, close);
        actions.on(UserAction.QUIT, quit);
        AppearanceActions.add(actions, appearance);
        return actions;
    }
}
