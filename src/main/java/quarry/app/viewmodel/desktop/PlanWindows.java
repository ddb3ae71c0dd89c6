package quarry.app.viewmodel.desktop;

import quarry.app.viewmodel.WorkbenchViewModel;

/// The windows of the screen, one for each open plan, and the home window.
public interface PlanWindows {

    /// Opens the window of a plan.
    ///
    /// @param inPlaceOfHome the home window becomes it
    void show(WorkbenchViewModel plan, boolean inPlaceOfHome);

    void toFront(WorkbenchViewModel plan);

    void hide(WorkbenchViewModel plan);

    /// Opens the home window, or brings it to the front.
    void showHome();

    void hideHome();
}
