package quarry.app.viewmodel.document;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.plan.Plan;
import quarry.plan.Problem;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// New, open, save and close, with the question about changes that would be lost.
public final class FileViewModel {

    private static final String ENDING = ".plan.json";

    private final DocumentViewModel document;
    private final PlanStore store;
    private final FileQuestions questions;
    private final NoticesViewModel notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> savedAt =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> notes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringExpression title;

    public FileViewModel(
            DocumentViewModel document,
            PlanStore store,
            FileQuestions questions,
            NoticesViewModel notices,
            Clock clock) {
        this.document = document;
        this.store = store;
        this.questions = questions;
        this.notices = notices;
        this.clock = clock;
        this.title =
                Bindings.createStringBinding(
                        () -> document.plan().name() + (document.dirtyProperty().get() ? " ●" : ""),
                        document.planProperty(),
                        document.dirtyProperty());
    }

    /// Null until the plan has a file.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// When this plan was last saved in this session; null before.
    public ReadOnlyObjectProperty<@Nullable LocalDateTime> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// What the reader of the open file had to say.
    public ReadOnlyObjectProperty<List<Problem>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// The plan's name, with a dot while it has unsaved changes.
    public StringExpression titleProperty() {
        return title;
    }

    public boolean newPlan() {
        return newPlan(Plan.empty("New plan", YearMonth.now(clock).plusMonths(1)));
    }

    /// Starts from a given plan (a template) that has no file yet.
    public boolean newPlan(Plan plan) {
        if (!mayLeave()) {
            return false;
        }
        show(plan, null, List.of());
        return true;
    }

    public boolean open() {
        return mayLeave() && questions.whichToOpen().map(this::read).orElse(false);
    }

    public boolean open(Path path) {
        return mayLeave() && read(path);
    }

    public boolean save() {
        Path path = file.get();
        return path == null ? saveAs() : write(path);
    }

    public boolean saveAs() {
        Path current = file.get();
        String suggestion =
                current != null && current.getFileName() != null
                        ? current.getFileName().toString()
                        : fileName(document.plan().name());
        return questions.whereToSave(suggestion).map(this::write).orElse(false);
    }

    /// Whether the plan on the desk can go: nothing unsaved, or the user has decided.
    public boolean mayLeave() {
        if (!document.dirtyProperty().get()) {
            return true;
        }
        return switch (questions.whatAboutUnsaved(document.plan().name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    private boolean read(Path path) {
        return switch (store.open(path)) {
            case PlanStore.Opened.Read(Plan plan, List<Problem> problems) -> {
                show(plan, path, problems);
                yield true;
            }
            case PlanStore.Opened.Refused(String reason) -> {
                notices.error(path.getFileName() + " was not opened. " + reason);
                yield false;
            }
        };
    }

    private boolean write(Path path) {
        Optional<String> failure = store.save(document.plan(), path);
        failure.ifPresent(
                reason -> notices.error(path.getFileName() + " was not saved. " + reason));
        if (failure.isEmpty()) {
            file.set(path);
            savedAt.set(LocalDateTime.now(clock));
            document.markSaved();
        }
        return failure.isEmpty();
    }

    private void show(Plan plan, @Nullable Path path, List<Problem> problems) {
        file.set(path);
        savedAt.set(null);
        notes.set(problems);
        document.replace(plan);
    }

    private static String fileName(String planName) {
        String stem =
                planName.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        int end = stem.offsetByCodePoints(0, Math.min(60, stem.codePointCount(0, stem.length())));
        return (stem.isEmpty() ? "plan" : stem.substring(0, end)) + ENDING;
    }
}
