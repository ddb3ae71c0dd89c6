package quarry.app.viewmodel;

import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.export.ExportPorts;
import quarry.app.viewmodel.job.Ticket;
import quarry.app.viewmodel.notice.Notice;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.app.viewmodel.workloads.WorkloadEdits;
import quarry.cost.PricedPlan;
import quarry.cost.price.Repricer;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.rates.RateCard;
import quarry.report.ExportFormat;
import quarry.report.text.Headline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A workbench on one thread, with a clock that stands still, files in memory and answers given ahead.
public final class Desk implements PlanStore, FileQuestions {

    public final Map<Path, Plan> files = new HashMap<>();
    public final RateCard card;
    public final WorkbenchViewModel workbench;
    public Optional<Path> chosenFile = Optional.empty();

    /// How often the user was asked about unsaved changes.
    public int questions;

    public Unsaved unsaved = Unsaved.CANCEL;
    public Changed changed = Changed.CANCEL;

    /// Whether somebody else has written the file since it was opened.
    public boolean changedOnDisk;

    public Optional<String> saveFailure = Optional.empty();
    public final Map<Path, Export> exports = new HashMap<>();

    /// The name that the last export was offered.
    public String suggestion = "";

    /// What the file browser of the system was asked to show.
    public final List<Path> shownFolders = new ArrayList<>();

    public Optional<String> exportFailure = Optional.empty();

    /// What happens in the middle of an export.
    public Consumer<Ticket> whileExporting = _ -> {};

    /// Commands that wait for the user's patience to end.
    public final HandStepped patience = new HandStepped();

    private final StandingClock clock = new StandingClock();

    public record Export(ExportFormat format, PricedPlan priced) {}

    public Desk(Plan plan) {
        this(plan, Samples.card());
    }

    public Desk(Plan plan, RateCard card) {
        this(plan, card, new Latest.Background(Runnable::run, Runnable::run), Locale.US);
    }

    public Desk(Plan plan, Locale locale) {
        this(plan, Samples.card(), new Latest.Background(Runnable::run, Runnable::run), locale);
    }

    public Desk(Plan plan, Executor work) {
        this(plan, Samples.card(), new Latest.Background(work, Runnable::run), Locale.US);
    }

    public Desk(Plan plan, Latest.Background background) {
        this(plan, Samples.card(), background, Locale.US);
    }

    private Desk(Plan plan, RateCard card, Latest.Background background, Locale locale) {
        this.card = card;
        workbench =
                new WorkbenchViewModel(
                        plan,
                        new WorkbenchPorts(
                                card,
                                new Repricer(card)::price,
                                PlanCheck::check,
                                r -> Headline.of(r.priced(), 0, r.figures()),
                                this,
                                new ExportPorts(
                                        this::exported, this::whereToExport, shownFolders::add),
                                this,
                                background,
                                patience,
                                clock,
                                locale));
    }

    public Plan plan() {
        return workbench.document().plan();
    }

    /// The editor of the selected workload, on show.
    public WorkloadEditorViewModel workloadEditor() {
        workbench.selection().editWorkload(workbench.selection().workload());
        return workbench.workload();
    }

    /// The editor of the selected scenario, on show.
    public ScenarioEditorViewModel scenarioEditor() {
        workbench.selection().editScenario(workbench.selection().scenario());
        return workbench.scenario();
    }

    /// Changes how long the answers of chat are, whatever is on show.
    public void answerWith(long tokens) {
        workbench
                .document()
                .edit(
                        "Answer",
                        plan ->
                                WorkloadEdits.replace(
                                        plan,
                                        "chat",
                                        w ->
                                                w.withRequest(
                                                        w.request()
                                                                .withOutputTokens(
                                                                        BigDecimal.valueOf(
                                                                                tokens)))));
    }

    /// Lets time pass, so that the next edit is not part of a burst.
    public void pause() {
        clock.now = clock.now.plus(Duration.ofMinutes(1));
    }

    public List<String> notices() {
        return workbench.notices().notices().stream().map(Notice::text).toList();
    }

    private Optional<Path> whereToExport(ExportFormat format, String suggestedName) {
        suggestion = suggestedName;
        return chosenFile;
    }

    private Optional<String> exported(
            ExportFormat format, PricedPlan priced, Path file, Ticket ticket) {
        whileExporting.accept(ticket);
        if (exportFailure.isEmpty() && ticket.commit()) {
            exports.put(file, new Export(format, priced));
        }
        return exportFailure;
    }

    @Override
    public Opened open(Path file) {
        Plan plan = files.get(file);
        return plan == null
                ? new Opened.Refused("There is no such file.")
                : new Opened.Read(plan, List.of());
    }

    @Override
    public Saved save(Plan plan, Path file) {
        return changedOnDisk ? new Saved.ChangedOnDisk() : overwrite(plan, file);
    }

    @Override
    public Saved overwrite(Plan plan, Path file) {
        if (saveFailure.isPresent()) {
            return new Saved.Failed(saveFailure.get());
        }
        files.put(file, plan);
        return new Saved.Done();
    }

    @Override
    public Changed whatAboutChanged(String fileName) {
        questions++;
        return changed;
    }

    @Override
    public Optional<Path> whichToOpen() {
        return chosenFile;
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return chosenFile;
    }

    @Override
    public Unsaved whatAboutUnsaved(String planName) {
        questions++;
        return unsaved;
    }

    private static final class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:42:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
