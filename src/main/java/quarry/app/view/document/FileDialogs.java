package quarry.app.view.document;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.PictureFile;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.text.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks about files with the dialogs of the system.
public final class FileDialogs implements FileQuestions {

    private static final ExtensionFilter PLANS = new ExtensionFilter("Quarry plan", "*.plan.json");
    private static final ExtensionFilter WORKBOOKS =
            new ExtensionFilter("Excel workbook", "*.xlsx");
    private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*");

    private final Supplier<@Nullable Window> owner;
    private @Nullable File folder;

    /// @param owner the window that the dialogs belong to
    public FileDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> whichToOpen() {
        return chosen(chooser("Open plan", PLANS).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        FileChooser chooser = chooser("Save plan", PLANS);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    /// Where an exported workbook goes.
    public Optional<Path> whereToExport(String suggestedName) {
        FileChooser chooser = chooser("Export workbook", WORKBOOKS);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    /// Where a picture of a chart goes; its kind is the one chosen, or the one its ending says.
    public Optional<PictureFile> whereToSavePicture(String suggestedName) {
        FileChooser chooser = new FileChooser();
        Texts words = Texts.of(FileDialogs.class);
        chooser.setTitle(words.get("picture.title"));
        Map<ExtensionFilter, PictureFile.Form> forms = new LinkedHashMap<>();
        for (PictureFile.Form form : PictureFile.Form.values()) {
            String name = words.get("picture." + form.name());
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
        ButtonType save = new ButtonType("Save changes", ButtonData.YES);
        ButtonType discard = new ButtonType("Discard changes", ButtonData.NO);
        ButtonType cancel = new ButtonType("Keep editing", ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        "What is not saved cannot be brought back later.",
                        save,
                        discard,
                        cancel);
        alert.initOwner(owner.get());
        alert.setTitle("Unsaved changes");
        alert.setHeaderText("Save the changes to " + planName + "?");
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public Changed whatAboutChanged(String fileName) {
        ButtonType elsewhere = new ButtonType("Save under another name", ButtonData.YES);
        ButtonType overwrite = new ButtonType("Overwrite the file", ButtonData.NO);
        ButtonType cancel = new ButtonType("Do not save", ButtonData.CANCEL_CLOSE);
        Alert alert =
                new Alert(
                        Alert.AlertType.WARNING,
                        "Overwriting it loses what was written there meanwhile.",
                        elsewhere,
                        overwrite,
                        cancel);
        alert.initOwner(owner.get());
        alert.setTitle("File changed");
        alert.setHeaderText(fileName + " was changed by another program since you opened it.");
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == elsewhere
                ? Changed.SAVE_ELSEWHERE
                : answer == overwrite ? Changed.OVERWRITE : Changed.CANCEL;
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
