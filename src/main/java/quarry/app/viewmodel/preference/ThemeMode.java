package quarry.app.viewmodel.preference;

/// Whether windows are light or dark.
public enum ThemeMode {
    /// As the system is, also when it changes.
    SYSTEM,
    LIGHT,
    DARK
}
