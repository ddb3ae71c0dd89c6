package quarry.launch.window;

import quarry.app.viewmodel.WorkbenchPorts;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.export.ExportPorts;
import quarry.app.viewmodel.export.ExportQuestions;
import quarry.app.viewmodel.pricing.Latest;
import quarry.cost.price.Repricer;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.rates.RateCard;
import quarry.report.UnknownModels;
import quarry.report.text.Headline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Puts the parts of the window together.
///
/// @param store where plans are kept
/// @param questions asks the user about files
/// @param exports asks the user where exports go
/// @param showFolder shows a folder in the system's own file browser
/// @param background where plans are priced, and where results are handed over
/// @param locale in which figures are written and read
public record Wiring(
        RateCard card,
        PlanStore store,
        FileQuestions questions,
        ExportQuestions exports,
        Consumer<Path> showFolder,
        Latest.Background background,
        Clock clock,
        Locale locale) {

    /// How long a user waits without a word.
    private static final long PATIENCE_MILLIS = 300;

    public WorkbenchPorts ports() {
        return new WorkbenchPorts(
                card,
                new Repricer(card)::price,
                this::problems,
                results -> Headline.of(results.priced(), 0, results.figures()),
                store,
                new ExportPorts(new FilePlanExport(card, locale), exports, showFolder),
                questions,
                background,
                CompletableFuture.delayedExecutor(
                        PATIENCE_MILLIS, TimeUnit.MILLISECONDS, background.delivery()),
                clock,
                locale);
    }

    private List<Problem> problems(Plan plan) {
        List<Problem> problems = new ArrayList<>(PlanCheck.check(plan));
        problems.addAll(UnknownModels.of(plan, card));
        return problems;
    }
}
