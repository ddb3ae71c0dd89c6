package quarry.app.view;

import javafx.beans.property.ObjectProperty;

import quarry.app.view.copy.PictureFile;
import quarry.app.view.theme.Theme;
import quarry.plan.Plan;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the window needs besides its view models.
///
/// @param sample the plan that ships with Quarry
/// @param quit closes the window, after the question about unsaved changes
/// @param theme in which the window is drawn
/// @param whereToSavePicture asks the user for a picture's file and kind, given a name to suggest
public record WindowPorts(
        Supplier<Optional<Plan>> sample,
        Runnable quit,
        ObjectProperty<Theme> theme,
        Function<String, Optional<PictureFile>> whereToSavePicture) {}
