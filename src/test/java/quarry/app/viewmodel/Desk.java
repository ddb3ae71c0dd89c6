package quarry.app.viewmodel;

import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.notice.Notice;
import quarry.app.viewmodel.pricing.Latest;
import quarry.cost.PricedPlan;
import quarry.cost.price.Repricer;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.rates.RateCard;
import quarry.report.text.Headline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A workbench on one thread, with a clock that stands still, files in memory and answers given ahead.
public final class Desk implements PlanStore, FileQuestions {

    public final Map<Path, Plan> files = new HashMap<>();
    public final RateCard card;
    public final WorkbenchViewModel workbench;
    public Optional<Path> chosenFile = Optional.empty();
    public Unsaved unsaved = Unsaved.CANCEL;
    public Optional<String> saveFailure = Optional.empty();
    public final Map<Path, PricedPlan> exports = new HashMap<>();
    public Optional<String> exportFailure = Optional.empty();
    private final StandingClock clock = new StandingClock();

    public Desk(Plan plan) {
        this(plan, Samples.card());
    }

    public Desk(Plan plan, RateCard card) {
        this(plan, card, new Latest.Background(Runnable::run, Runnable::run));
    }

    public Desk(Plan plan, Executor work) {
        this(plan, Samples.card(), new Latest.Background(work, Runnable::run));
    }

    private Desk(Plan plan, RateCard card, Latest.Background background) {
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
                                this::exported,
                                this,
                                _ -> chosenFile,
                                background,
                                clock,
                                Locale.US));
    }

    public Plan plan() {
        return workbench.document().plan();
    }

    /// Lets time pass, so that the next edit is not part of a burst.
    public void pause() {
        clock.now = clock.now.plus(Duration.ofMinutes(1));
    }

    public List<String> notices() {
        return workbench.notices().notices().stream().map(Notice::text).toList();
    }

    private Optional<String> exported(PricedPlan priced, Path file) {
        if (exportFailure.isEmpty()) {
            exports.put(file, priced);
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
    public Optional<String> save(Plan plan, Path file) {
        if (saveFailure.isEmpty()) {
            files.put(file, plan);
        }
        return saveFailure;
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
