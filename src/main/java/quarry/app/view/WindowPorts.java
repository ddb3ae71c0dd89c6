package quarry.app.view;

import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.preference.AppearanceViewModel;

/// What the window needs besides its view models.
///
/// @param why whether the reasons are shown at first
public record WindowPorts(WindowCommands commands, AppearanceViewModel appearance, boolean why) {}
