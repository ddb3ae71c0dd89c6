package quarry.app.viewmodel.preference;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where preferences are kept. Called in the background, except for the first reading.
public interface PreferenceStore {

    /// Never fails: what cannot be read is as on the first start, and the notice says so.
    Loaded load();

    /// Changes what is kept now, which another process may have changed since it was read.
    ///
    /// @return why it could not be kept; empty when it was
    Optional<String> update(UnaryOperator<Preferences> change);

    /// @param notice what the user should know about the reading
    record Loaded(Preferences preferences, Optional<String> notice) {}
}
