package quarry.app.view.document;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.PictureFile;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.export.ExportQuestions;
import quarry.report.ExportFormat;
import quarry.report.text.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks about files with the dialogs of the system.
public final class FileDialogs implements FileQuestions, ExportQuestions {

    private static final Texts WORDS = Texts.of(FileDialogs.class);

    private static final ExtensionFilter PLANS =
            new ExtensionFilter(WORDS.get("plans"), "*.plan.json");
    private static final ExtensionFilter ALL = new ExtensionFilter(WORDS.get("all-files"), "*.*");

    private final Supplier<@Nullable Window> owner;
    private @Nullable File folder;

    /// @param owner the window that the dialogs belong to
    public FileDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> whichToOpen() {
        return chosen(chooser(WORDS.get("open"), PLANS).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        FileChooser chooser = chooser(WORDS.get("save"), PLANS);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    /// Tables go into a folder of their own, in the one that is chosen.
    @Override
    public Optional<Path> whereToExport(ExportFormat format, String suggestedName) {
        String title = WORDS.get("export." + format);
        if (format == ExportFormat.CSV) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(title);
            if (folder != null && folder.isDirectory()) {
                chooser.setInitialDirectory(folder);
            }
            File chosen = chooser.showDialog(owner.get());
            return chosen == null ? Optional.empty() : in(chosen, suggestedName);
        }
        String kind = WORDS.get("exported." + format);
        FileChooser chooser = chooser(title, new ExtensionFilter(kind, "*" + format.ending()));
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    private Optional<Path> in(File chosen, String name) {
        folder = chosen;
        return Optional.of(chosen.toPath().resolve(name));
    }

    /// Where a picture of a chart goes; its kind is the one chosen, or the one its ending says.
    public Optional<PictureFile> whereToSavePicture(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.get("picture.title"));
        Map<ExtensionFilter, PictureFile.Form> forms = new LinkedHashMap<>();
        for (PictureFile.Form form : PictureFile.Form.values()) {
            String name = WORDS.get("picture." + form.name());
            forms.put(new ExtensionFilter(name, "*" + form.ending()), form);
        }
        chooser.getExtensionFilters().addAll(forms.keySet());
        chooser.setInitialFileName(suggestedName + ".png");
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chosen(chooser.showSaveDialog(owner.get()))
                .map(
                        path ->
                                PictureFile.of(
                                        path,
                                        forms.getOrDefault(
                                                chooser.getSelectedExtensionFilter(),
                                                PictureFile.Form.PNG_1)));
    }

    @Override
    public Unsaved whatAboutUnsaved(String planName) {
        ButtonType save = new ButtonType(WORDS.get("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(WORDS.get("unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(WORDS.get("unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        WORDS.get("unsaved.detail"),
                        save,
                        discard,
                        cancel);
        String question = WORDS.get("unsaved.question", planName);
        ButtonType answer = asked(alert, WORDS.get("unsaved.title"), question).orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Changed whatAboutChanged(String fileName) {
        ButtonType elsewhere = new ButtonType(WORDS.get("changed.elsewhere"), ButtonData.YES);
        ButtonType overwrite = new ButtonType(WORDS.get("changed.overwrite"), ButtonData.NO);
        ButtonType cancel = new ButtonType(WORDS.get("changed.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.WARNING,
                        WORDS.get("changed.detail"),
                        elsewhere,
                        overwrite,
                        cancel);
        String question = WORDS.get("changed.question", fileName);
        ButtonType answer = asked(alert, WORDS.get("changed.title"), question).orElse(cancel);
        return answer == elsewhere
                ? Changed.SAVE_ELSEWHERE
                : answer == overwrite ? Changed.OVERWRITE : Changed.CANCEL;
    }

    private Optional<ButtonType> asked(Alert alert, String title, String question) {
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(question);
        return alert.showAndWait();
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filter, ALL);
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getAbsoluteFile().getParentFile();
        return Optional.of(file.toPath());
    }
}
