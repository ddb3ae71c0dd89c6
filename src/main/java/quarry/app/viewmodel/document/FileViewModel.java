package quarry.app.viewmodel.document;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.job.Job;
import quarry.app.viewmodel.job.Job.Cancelling;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.Outcome;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.report.text.Texts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// New, open, save and close, with the question about changes that would be lost. Files are read and written in
/// the background, one at a time; the plan on the desk can be edited meanwhile.
public final class FileViewModel {

    private static final Texts WORDS = Texts.of(FileViewModel.class);
    private static final String ENDING = ".plan.json";

    private enum Doing {
        NOTHING,
        OPENING,
        SAVING
    }

    private final DocumentViewModel document;
    private final PlanStore store;
    private final FileQuestions questions;
    private final JobsViewModel jobs;
    private final NoticesViewModel notices;
    private final Clock clock;
    private final Opening opening;
    private final ReadOnlyObjectWrapper<Doing> doing = new ReadOnlyObjectWrapper<>(Doing.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> savedAt =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> notes =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringExpression title;
    private boolean saveAgain;

    public FileViewModel(
            DocumentViewModel document,
            PlanStore store,
            FileQuestions questions,
            JobsViewModel jobs,
            NoticesViewModel notices,
            Clock clock) {
        this.document = document;
        this.store = store;
        this.questions = questions;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        this.opening = new Opening(jobs, notices);
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

    /// Whether no plan is being opened or saved: only then can there be another one, or another file.
    public BooleanExpression idleProperty() {
        return doing.isEqualTo(Doing.NOTHING);
    }

    /// Whether `save` does something: also while a save is under way, which it then follows.
    public BooleanExpression savableProperty() {
        return doing.isNotEqualTo(Doing.OPENING);
    }

    public void newPlan() {
        newPlan(emptyPlan(clock));
    }

    /// A plan without anything in it, from the next month on.
    public static Plan emptyPlan(Clock clock) {
        return Plan.empty(WORDS.get("new-plan"), YearMonth.now(clock).plusMonths(1));
    }

    /// Starts from a given plan that has no file yet.
    public void newPlan(Plan plan) {
        newPlan(plan, () -> {});
    }

    /// @param begun called once that plan is on the desk: at once, after the old one was saved, or never
    public void newPlan(Plan plan, Runnable begun) {
        if (idle()) {
            leave(
                    () -> {
                        show(OpenedPlan.unsaved(plan));
                        begun.run();
                    });
        }
    }

    public void open() {
        if (idle()) {
            leave(() -> questions.whichToOpen().ifPresent(this::read));
        }
    }

    /// Asks the user for a file, for whichever window it then opens in.
    public Optional<Path> whichToOpen() {
        return questions.whichToOpen();
    }

    public void open(Path path) {
        if (idle()) {
            leave(() -> read(path));
        }
    }

    public void save() {
        switch (doing.get()) {
            case NOTHING -> save(() -> {});
            case SAVING -> saveAgain = true;
            case OPENING -> {}
        }
    }

    public void saveAs() {
        if (idle()) {
            saveAs(() -> {});
        }
    }

    /// Closes the window once everything is written and the user has decided about unsaved changes.
    public void close(Runnable close) {
        jobs.closeAfterAll(() -> leave(close));
    }

    private boolean idle() {
        return doing.get() == Doing.NOTHING;
    }

    /// Goes on if the plan on the desk can go: nothing unsaved, or the user has decided.
    private void leave(Runnable then) {
        if (!document.dirtyProperty().get()) {
            then.run();
            return;
        }
        switch (questions.whatAboutUnsaved(document.plan().name())) {
            case SAVE -> save(() -> leave(then));
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    /// What was done to the plan while the other one was read is asked about.
    private void read(Path path) {
        Plan left = document.plan();
        doing.set(Doing.OPENING);
        opening.read(
                store,
                path,
                opened -> {
                    doing.set(Doing.NOTHING);
                    opened.ifPresent(
                            read -> {
                                if (document.plan().equals(left)) {
                                    show(read);
                                } else {
                                    leave(() -> show(read));
                                }
                            });
                });
    }

    private void save(Runnable then) {
        Path path = file.get();
        if (path == null) {
            saveAs(then);
        } else {
            write(path, false, then);
        }
    }

    private void saveAs(Runnable then) {
        Path current = file.get();
        String suggestion =
                current != null && current.getFileName() != null
                        ? current.getFileName().toString()
                        : Naming.file(document.plan().name()) + ENDING;
        questions.whereToSave(suggestion).ifPresent(path -> write(path, false, then));
    }

    /// @param overwrite whatever the file holds now
    private void write(Path path, boolean overwrite, Runnable then) {
        Plan plan = document.snapshot();
        doing.set(Doing.SAVING);
        jobs.start(
                new Job<>(
                        WORDS.get("saving", path.getFileName()),
                        Cancelling.NEVER,
                        _ -> saved(plan, path, overwrite),
                        outcome -> wasWritten(path, plan, outcome, then)));
    }

    private Outcome<Boolean> saved(Plan plan, Path path, boolean overwrite) {
        return switch (overwrite ? store.overwrite(plan, path) : store.save(plan, path)) {
            case PlanStore.Saved.Done _ -> new Outcome.Done<>(true);
            case PlanStore.Saved.ChangedOnDisk _ -> new Outcome.Done<>(false);
            case PlanStore.Saved.Failed(String reason) -> new Outcome.Failed<>(reason);
        };
    }

    private void wasWritten(Path path, Plan plan, Outcome<Boolean> outcome, Runnable then) {
        doing.set(Doing.NOTHING);
        boolean again = saveAgain;
        saveAgain = false;
        if (outcome instanceof Outcome.Failed<Boolean>(String reason)) {
            notices.error(reason);
            return;
        }
        if (!(outcome instanceof Outcome.Done<Boolean>(Boolean done)) || !done) {
            wasChanged(path, then);
            return;
        }
        file.set(path);
        savedAt.set(LocalDateTime.now(clock));
        document.markSaved(plan);
        if (again && document.dirtyProperty().get()) {
            write(path, false, then);
        } else {
            then.run();
        }
    }

    private void wasChanged(Path path, Runnable then) {
        switch (questions.whatAboutChanged(String.valueOf(path.getFileName()))) {
            case OVERWRITE -> write(path, true, then);
            case SAVE_ELSEWHERE -> saveAs(then);
            case CANCEL -> {}
        }
    }

    /// Puts a plan on the desk without a question.
    public void show(OpenedPlan opened) {
        file.set(opened.file());
        savedAt.set(null);
        notes.set(opened.notes());
        document.replace(opened.plan());
    }

    /// Whether another plan can take this one's place without a loss: nobody has saved or changed it.
    public boolean untouched() {
        return idle()
                && file.get() == null
                && document.undoNameProperty().get().isEmpty()
                && document.redoNameProperty().get().isEmpty();
    }
}
