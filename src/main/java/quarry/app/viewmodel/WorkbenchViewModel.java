package quarry.app.viewmodel;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.assumptions.AssumptionsViewModel;
import quarry.app.viewmodel.breakeven.BreakEvenViewModel;
import quarry.app.viewmodel.compare.CompareViewModel;
import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.FileViewModel;
import quarry.app.viewmodel.export.ExportViewModel;
import quarry.app.viewmodel.findmodel.FindModelViewModel;
import quarry.app.viewmodel.forecast.BudgetEditorViewModel;
import quarry.app.viewmodel.forecast.ForecastViewModel;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.app.viewmodel.present.SlideKinds;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.scenarios.ScenarioListViewModel;
import quarry.app.viewmodel.scenarios.StartingPoint;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.settings.PlanSettingsViewModel;
import quarry.app.viewmodel.status.StatusViewModel;
import quarry.app.viewmodel.template.TemplateViewModel;
import quarry.app.viewmodel.whatif.WhatIfViewModel;
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;
import quarry.app.viewmodel.workloads.WorkloadListViewModel;
import quarry.app.viewmodel.workloads.WorkloadTableViewModel;
import quarry.plan.Plan;

import java.time.LocalDate;

/// The window: every view model, wired together. All of it belongs to the thread that delivers results.
public final class WorkbenchViewModel {

    private final NoticesViewModel notices = new NoticesViewModel();
    private final JobsViewModel jobs;
    private final DocumentViewModel document;
    private final FileViewModel file;
    private final PlanSettingsViewModel settings;
    private final SelectionViewModel selection;
    private final PricingViewModel pricing;
    private final WorkloadListViewModel workloads;
    private final WorkloadTableViewModel workloadTable;
    private final WorkloadEditorViewModel workload;
    private final TemplateViewModel templates;
    private final ScenarioListViewModel scenarios;
    private final ScenarioEditorViewModel scenario;
    private final CompareViewModel compare;
    private final BreakEvenViewModel breakEven;
    private final FindModelViewModel findModel;
    private final RatesViewModel rates;
    private final ForecastViewModel forecast;
    private final BudgetEditorViewModel budgets;
    private final AssumptionsViewModel assumptions;
    private final PresentationViewModel presentation;
    private final WhyViewModel why;
    private final StatusViewModel status;
    private final ExportViewModel export;

    public WorkbenchViewModel(Plan plan, WorkbenchPorts ports) {
        document = new DocumentViewModel(plan, ports.clock());
        document.planProperty().subscribe(_ -> notices.dismissOffers());
        jobs = new JobsViewModel(ports.background(), ports.patience());
        file =
                new FileViewModel(
                        document, ports.store(), ports.questions(), jobs, notices, ports.clock());
        settings = new PlanSettingsViewModel(document, ports.locale());
        selection = new SelectionViewModel(document.planProperty());
        pricing =
                new PricingViewModel(
                        document.planProperty(),
                        p ->
                                Results.of(
                                        ports.pricer().apply(p),
                                        ports.check().apply(p),
                                        ports.card(),
                                        ports.locale()),
                        ports.background(),
                        notices);
        ObservableValue<@Nullable Results> results = pricing.resultsProperty();
        StartingPoint start = new StartingPoint(ports.card());
        workloads = new WorkloadListViewModel(document, selection, results, notices, start::serve);
        workloadTable = new WorkloadTableViewModel(selection, results, ports.locale());
        workload =
                new WorkloadEditorViewModel(
                        document,
                        selection,
                        results,
                        new WhatIfViewModel(
                                document,
                                selection,
                                ports.card(),
                                ports.locale(),
                                ports.background(),
                                notices),
                        ports.card(),
                        ports.locale(),
                        ports.background(),
                        notices);
        templates =
                new TemplateViewModel(
                        document,
                        file,
                        selection,
                        start,
                        ports.card(),
                        ports.locale(),
                        ports.clock(),
                        ports.background(),
                        notices);
        scenarios = new ScenarioListViewModel(document, selection, results, notices, start);
        scenario =
                new ScenarioEditorViewModel(
                        document, selection, results, notices, ports.card(), ports.locale());
        compare =
                new CompareViewModel(
                        results,
                        selection.shows(Subject.COMPARISON),
                        ports.headline(),
                        ports.background(),
                        notices);
        breakEven =
                new BreakEvenViewModel(
                        document,
                        selection,
                        ports.card(),
                        ports.background(),
                        notices,
                        ports.locale());
        findModel =
                new FindModelViewModel(
                        document,
                        selection,
                        results,
                        jobs,
                        notices,
                        ports.card(),
                        ports.background(),
                        ports.locale());
        rates =
                new RatesViewModel(
                        document,
                        selection,
                        results,
                        jobs,
                        notices,
                        ports.card(),
                        LocalDate.now(ports.clock()),
                        ports.locale());
        forecast =
                new ForecastViewModel(
                        results, selection.shows(Subject.FORECAST), ports.background(), notices);
        budgets = new BudgetEditorViewModel(document, forecast, notices, ports.locale());
        assumptions =
                new AssumptionsViewModel(
                        document,
                        selection,
                        results,
                        notices,
                        ports.card(),
                        ports.background(),
                        ports.locale());
        presentation =
                new PresentationViewModel(
                        document,
                        results,
                        SlideKinds.of(ports.headline(), breakEven::brief),
                        ports.background(),
                        notices);
        why =
                new WhyViewModel(
                        results,
                        compare,
                        ports.card(),
                        ports.locale(),
                        ports.background(),
                        notices);
        why.follow(findModel.askedProperty());
        why.follow(breakEven.explainedProperty());
        why.follow(forecast.askedProperty());
        status =
                new StatusViewModel(document, file, pricing, ports.card().heading(), ports.clock());
        export = new ExportViewModel(pricing, ports.export(), jobs, notices);
    }

    public NoticesViewModel notices() {
        return notices;
    }

    /// What runs in the background for so long that the user waits for it.
    public JobsViewModel jobs() {
        return jobs;
    }

    public DocumentViewModel document() {
        return document;
    }

    public FileViewModel file() {
        return file;
    }

    public PlanSettingsViewModel settings() {
        return settings;
    }

    public SelectionViewModel selection() {
        return selection;
    }

    public PricingViewModel pricing() {
        return pricing;
    }

    public WorkloadListViewModel workloads() {
        return workloads;
    }

    /// All workloads with their figures.
    public WorkloadTableViewModel workloadTable() {
        return workloadTable;
    }

    /// The editor of the selected workload.
    public WorkloadEditorViewModel workload() {
        return workload;
    }

    /// Begins plans and workloads from business words.
    public TemplateViewModel templates() {
        return templates;
    }

    public ScenarioListViewModel scenarios() {
        return scenarios;
    }

    /// The editor of the selected scenario.
    public ScenarioEditorViewModel scenario() {
        return scenario;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public BreakEvenViewModel breakEven() {
        return breakEven;
    }

    public FindModelViewModel findModel() {
        return findModel;
    }

    public RatesViewModel rates() {
        return rates;
    }

    public ForecastViewModel forecast() {
        return forecast;
    }

    /// The editor of the budget that the forecast shows.
    public BudgetEditorViewModel budgets() {
        return budgets;
    }

    /// What is assumed plan-wide beside the rate card.
    public AssumptionsViewModel assumptions() {
        return assumptions;
    }

    public PresentationViewModel presentation() {
        return presentation;
    }

    public WhyViewModel why() {
        return why;
    }

    public StatusViewModel status() {
        return status;
    }

    public ExportViewModel export() {
        return export;
    }
}
