package quarry.app.viewmodel.export;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import quarry.app.viewmodel.document.Naming;
import quarry.app.viewmodel.job.Job;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.Outcome;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.PricedPlan;
import quarry.report.ExportFormat;
import quarry.report.text.Texts;

import java.nio.file.Path;
import java.util.Objects;

/// Exports the plan for others to read, in the background.
public final class ExportViewModel {

    private static final Texts WORDS = Texts.of(ExportViewModel.class);

    private final PricingViewModel pricing;
    private final ExportPorts ports;
    private final JobsViewModel jobs;
    private final NoticesViewModel notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanExpression possible;

    public ExportViewModel(
            PricingViewModel pricing,
            ExportPorts ports,
            JobsViewModel jobs,
            NoticesViewModel notices) {
        this.pricing = pricing;
        this.ports = ports;
        this.jobs = jobs;
        this.notices = notices;
        this.possible = busy.not().and(pricing.currentProperty());
    }

    /// Whether figures are there, up to date, and no export is under way.
    public BooleanExpression possibleProperty() {
        return possible;
    }

    /// Asks where to and writes the figures on show there. Those of a plan with errors are not for others to read.
    public void export(ExportFormat format) {
        Results results = pricing.resultsProperty().get();
        PricedPlan priced = pricing.pricedProperty().get();
        if (results != null && !results.errors().isEmpty()) {
            notices.warning(WORDS.get("errors"));
        } else if (priced != null && possible.get()) {
            ports.questions()
                    .whereToExport(format, suggested(format, priced.plan().name()))
                    .ifPresent(target -> start(format, priced, target));
        }
    }

    private static String suggested(ExportFormat format, String plan) {
        String stem = Naming.file(plan);
        return format == ExportFormat.CSV ? WORDS.get("tables", stem) : stem + format.ending();
    }

    private void start(ExportFormat format, PricedPlan priced, Path target) {
        busy.set(true);
        jobs.start(
                new Job<>(
                        WORDS.get("exporting", target.getFileName()),
                        Job.Cancelling.BY_WORKER,
                        ticket ->
                                Outcome.of(
                                        target,
                                        ports.writer().write(format, priced, target, ticket)),
                        outcome -> ended(format, target, outcome)));
    }

    private void ended(ExportFormat format, Path target, Outcome<Path> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Path> _ -> done(format, target.toAbsolutePath());
            case Outcome.Failed<Path>(String reason) ->
                    notices.error(WORDS.get("not-exported", target.getFileName(), reason));
            case Outcome.Cancelled<Path> _ ->
                    notices.done(WORDS.get("cancelled", target.getFileName()));
        }
    }

    private void done(ExportFormat format, Path target) {
        Path in = Objects.requireNonNullElse(target.getParent(), target);
        Path folder = format == ExportFormat.CSV ? target : in;
        notices.done(
                WORDS.get("exported", target.getFileName(), in),
                WORDS.get("show"),
                () -> ports.showFolder().accept(folder));
    }
}
