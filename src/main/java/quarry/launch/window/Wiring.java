package quarry.launch.window;

import quarry.app.viewmodel.WorkbenchPorts;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.pricing.Latest;
import quarry.cost.PricedPlan;
import quarry.cost.price.Repricer;
import quarry.launch.cli.ProgramVersion;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.rates.RateCard;
import quarry.report.UnknownModels;
import quarry.report.text.Figures;
import quarry.report.text.Headline;
import quarry.report.workbook.PlanWorkbook;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Puts the parts of the window together.
///
/// @param questions asks the user about files
/// @param whereToExport asks the user for a workbook's file, given a name to suggest
/// @param background where plans are priced, and where results are handed over
/// @param locale in which figures are written and read
public record Wiring(
        RateCard card,
        FileQuestions questions,
        Function<String, Optional<Path>> whereToExport,
        Latest.Background background,
        Clock clock,
        Locale locale) {

    public WorkbenchPorts ports() {
        return new WorkbenchPorts(
                card,
                new Repricer(card)::price,
                this::problems,
                results -> Headline.of(results.priced(), 0, results.figures()),
                new FilePlanStore(),
                this::export,
                questions,
                whereToExport,
                background,
                clock,
                locale);
    }

    private List<Problem> problems(Plan plan) {
        List<Problem> problems = new ArrayList<>(PlanCheck.check(plan));
        problems.addAll(UnknownModels.of(plan, card));
        return problems;
    }

    private Optional<String> export(PricedPlan priced, Path file) {
        PlanWorkbook workbook =
                new PlanWorkbook(
                        priced,
                        new Figures(locale, priced.plan().shownIn()),
                        ProgramVersion.text());
        try {
            AtomicFile.replace(file, workbook::writeTo);
            return Optional.empty();
        } catch (SaveFailed e) {
            return Optional.of(e.getMessage());
        }
    }
}
