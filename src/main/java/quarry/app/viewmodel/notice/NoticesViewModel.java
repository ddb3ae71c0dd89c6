package quarry.app.viewmodel.notice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import quarry.report.text.Texts;

/// The notices on show, oldest first.
public final class NoticesViewModel {

    private static final Texts WORDS = Texts.of(NoticesViewModel.class);

    /// More would cover what they are about.
    private static final int MOST = 3;

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);

    public ObservableList<Notice> notices() {
        return shown;
    }

    public void done(String text) {
        notices.add(new Notice(Notice.Kind.DONE, text, null));
    }

    /// Says what was done, with a button for what comes next.
    ///
    /// @param label verb for the button
    public void done(String text, String label, Runnable next) {
        notices.add(new Notice(Notice.Kind.DONE, text, new Notice.Action(label, next, false)));
    }

    /// Says what was done, with a button that takes it back.
    public void undoable(String text, Runnable undo) {
        dismissOffers();
        notices.add(
                new Notice(
                        Notice.Kind.DONE, text, new Notice.Action(WORDS.get("undo"), undo, true)));
    }

    public void warning(String text) {
        once(new Notice(Notice.Kind.WARNING, text, null));
    }

    public void error(String text) {
        once(new Notice(Notice.Kind.ERROR, text, null));
    }

    /// What is still on show is not said again.
    private void once(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
            if (notices.size() > MOST) {
                notices.removeFirst();
            }
        }
    }

    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    /// Runs the notice's action and takes the notice away.
    public void act(Notice notice) {
        notices.remove(notice);
        if (notice.action() != null) {
            notice.action().command().run();
        }
    }

    /// Takes away offers to undo, which a later edit has overtaken.
    public void dismissOffers() {
        notices.removeIf(Notice::offersUndo);
    }
}
