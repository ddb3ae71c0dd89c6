package quarry.app.viewmodel.document;

import java.nio.file.Path;
import java.util.Optional;

/// What the user is asked about files. Each answer may be "none": the command then does nothing.
public interface FileQuestions {

    Optional<Path> whichToOpen();

    Optional<Path> whereToSave(String suggestedName);

    Unsaved whatAboutUnsaved(String planName);

    Changed whatAboutChanged(String fileName);

    /// What to do with a file that someone else has changed since it was opened.
    enum Changed {
        OVERWRITE,
        SAVE_ELSEWHERE,
        CANCEL
    }

    /// What to do with changes that are not saved yet.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }
}
