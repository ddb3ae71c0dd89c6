package quarry.app.view;

import quarry.app.view.copy.PictureFile;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.preference.AppearanceViewModel;

import java.util.Optional;
import java.util.function.Function;

/// What the window needs besides its view models.
///
/// @param why whether the reasons are shown at first
/// @param whereToSavePicture asks the user for a picture's file and kind, given a name to suggest
public record WindowPorts(
        WindowCommands commands,
        AppearanceViewModel appearance,
        boolean why,
        Function<String, Optional<PictureFile>> whereToSavePicture) {}
