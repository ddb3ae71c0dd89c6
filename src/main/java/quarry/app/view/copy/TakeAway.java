package quarry.app.view.copy;

import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import quarry.app.view.picture.Picture;
import quarry.app.viewmodel.job.Job;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.Outcome;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.report.text.Texts;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Copies and saves what the screen on show has to take away.
public final class TakeAway {

    private static final int CLIPBOARD_SCALE = 2;

    private final Supplier<Optional<Copyable>> screen;
    private final Function<String, Optional<PictureFile>> whereToSave;
    private final JobsViewModel jobs;
    private final NoticesViewModel notices;
    private final Texts words = Texts.of(TakeAway.class);

    /// @param screen the one on show, if there is anything to take from it
    /// @param whereToSave asks the user for a file and its kind, given a name to suggest
    public TakeAway(
            Supplier<Optional<Copyable>> screen,
            Function<String, Optional<PictureFile>> whereToSave,
            JobsViewModel jobs,
            NoticesViewModel notices) {
        this.screen = screen;
        this.whereToSave = whereToSave;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// Puts a picture of the chart on the clipboard.
    public void copyChart() {
        screen.get()
                .ifPresent(
                        shown -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putImage(Snapshot.of(shown.chart(), CLIPBOARD_SCALE));
                            put(content, words.get("chart.copied"));
                        });
    }

    /// Puts the table on the clipboard, as cells for spreadsheets and as a table for letters.
    public void copyTable() {
        screen.get()
                .ifPresent(
                        shown -> {
                            ClipboardContent content = new ClipboardContent();
                            content.putString(shown.cells().tabSeparated());
                            content.putHtml(shown.cells().html());
                            put(content, words.get("table.copied"));
                        });
    }

    private void put(ClipboardContent content, String said) {
        if (Clipboard.getSystemClipboard().setContent(content)) {
            notices.done(said);
        } else {
            notices.error(words.get("clipboard.refused"));
        }
    }

    /// Asks for a file and writes a picture of the chart into it.
    public void saveChart() {
        screen.get()
                .ifPresent(
                        shown ->
                                whereToSave
                                        .apply(shown.pictureName())
                                        .ifPresent(file -> save(shown, file)));
    }

    private void save(Copyable shown, PictureFile file) {
        AtomicFile.Content content = content(shown, file.form());
        Path path = file.path();
        jobs.start(
                new Job<>(
                        words.get("chart.saving", name(path)),
                        Job.Cancelling.NEVER,
                        _ -> Outcome.of(path, written(path, content)),
                        outcome -> ended(path, outcome)));
    }

    /// Looked at now, written later.
    private static AtomicFile.Content content(Copyable shown, PictureFile.Form form) {
        if (form == PictureFile.Form.SVG) {
            byte[] svg = SvgDrawing.of(shown.chart()).getBytes(StandardCharsets.UTF_8);
            return out -> out.write(svg);
        }
        WritableImage image = Snapshot.of(shown.chart(), form.scale());
        return out -> Picture.of(image).writePng(out);
    }

    private static Optional<String> written(Path path, AtomicFile.Content content) {
        try {
            AtomicFile.replace(path, content);
            return Optional.empty();
        } catch (SaveFailed e) {
            return Optional.of(e.getMessage());
        }
    }

    private void ended(Path path, Outcome<Path> outcome) {
        switch (outcome) {
            case Outcome.Failed<Path>(String reason) ->
                    notices.error(words.get("chart.failed", name(path), reason));
            case Outcome.Done<Path> _, Outcome.Cancelled<Path> _ ->
                    notices.done(words.get("chart.saved", name(path)));
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
