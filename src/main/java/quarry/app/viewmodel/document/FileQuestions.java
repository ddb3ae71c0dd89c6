package quarry.app.viewmodel.document;

import java.nio.file.Path;
import java.util.Optional;

/// What the user is asked about files. Each answer may be "none": the command then does nothing.
public interface FileQuestions {

    Optional<Path> whichToOpen();

    Optional<Path> whereToSave(String suggestedName);

    Unsaved whatAboutUnsaved(String planName);

    /// What to do with changes that are not saved yet.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }
}
