package quarry.app.viewmodel.export;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import quarry.app.viewmodel.job.Job;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.Outcome;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.app.viewmodel.text.Texts;
import quarry.cost.PricedPlan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Exports the plan as a workbook, in the background.
public final class ExportViewModel {

    private static final Texts WORDS = Texts.of(ExportViewModel.class);

    private static final String ENDING = ".xlsx";

    private final PricingViewModel pricing;
    private final WorkbookExport export;
    private final Function<String, Optional<Path>> whereToExport;
    private final JobsViewModel jobs;
    private final NoticesViewModel notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanExpression possible;

    /// @param whereToExport asks the user for a file, given a name to suggest
    public ExportViewModel(
            PricingViewModel pricing,
            WorkbookExport export,
            Function<String, Optional<Path>> whereToExport,
            JobsViewModel jobs,
            NoticesViewModel notices) {
        this.pricing = pricing;
        this.export = export;
        this.whereToExport = whereToExport;
        this.jobs = jobs;
        this.notices = notices;
        this.possible =
                pricing.pricedProperty()
                        .isNotNull()
                        .and(pricing.busyProperty().not())
                        .and(busy.not());
    }

    /// Whether figures are there, up to date, and no export is under way.
    public BooleanExpression possibleProperty() {
        return possible;
    }

    /// Asks for a file and writes the figures on show into it.
    public void exportWorkbook() {
        PricedPlan priced = pricing.pricedProperty().get();
        if (priced != null && possible.get()) {
            whereToExport
                    .apply(priced.plan().name() + ENDING)
                    .ifPresent(file -> start(priced, file));
        }
    }

    private void start(PricedPlan priced, Path file) {
        busy.set(true);
        jobs.start(
                new Job<>(
                        WORDS.get("exporting", file.getFileName()),
                        Job.Cancelling.BY_WORKER,
                        ticket -> Outcome.of(file, export.write(priced, file, ticket)),
                        outcome -> ended(file, outcome)));
    }

    private void ended(Path file, Outcome<Path> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Path> _ -> notices.done(WORDS.get("exported", file.getFileName()));
            case Outcome.Failed<Path>(String reason) ->
                    notices.error(WORDS.get("not-exported", file.getFileName(), reason));
            case Outcome.Cancelled<Path> _ ->
                    notices.done(WORDS.get("cancelled", file.getFileName()));
        }
    }
}
