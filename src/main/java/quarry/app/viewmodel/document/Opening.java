package quarry.app.viewmodel.document;

import quarry.app.viewmodel.job.Job;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.Outcome;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.report.text.Texts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads plans in the background and tells a window when it did not work.
public final class Opening {

    private static final Texts WORDS = Texts.of(Opening.class);

    private final JobsViewModel jobs;
    private final NoticesViewModel notices;

    public Opening(JobsViewModel jobs, NoticesViewModel notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    /// @param store that is to save the plan later: it finds out whether someone else changed the file in between
    /// @param ended called with the plan, or with nothing where there is none
    public void read(PlanStore store, Path path, Consumer<Optional<OpenedPlan>> ended) {
        jobs.start(
                new Job<>(
                        WORDS.get("opening", path.getFileName()),
                        Job.Cancelling.AT_ONCE,
                        _ -> read(store, path),
                        outcome -> ended.accept(said(path, outcome))));
    }

    private static Outcome<OpenedPlan> read(PlanStore store, Path path) {
        return switch (store.open(path)) {
            case PlanStore.Opened.Read read ->
                    new Outcome.Done<>(new OpenedPlan(read.plan(), path, read.notes()));
            case PlanStore.Opened.Refused(String reason) -> new Outcome.Failed<>(reason);
        };
    }

    private Optional<OpenedPlan> said(Path path, Outcome<OpenedPlan> outcome) {
        return switch (outcome) {
            case Outcome.Done<OpenedPlan>(OpenedPlan opened) -> Optional.of(opened);
            case Outcome.Failed<OpenedPlan>(String reason) -> {
                notices.error(WORDS.get("not-opened", path.getFileName(), reason));
                yield Optional.empty();
            }
            case Outcome.Cancelled<OpenedPlan> _ -> {
                notices.done(WORDS.get("opening-cancelled", path.getFileName()));
                yield Optional.empty();
            }
        };
    }
}
