package quarry.app.viewmodel;

import quarry.app.viewmodel.compare.Headline;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.export.ExportPorts;
import quarry.app.viewmodel.pricing.Latest;
import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.rates.RateCard;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// What the workbench needs from outside.
///
/// @param pricer prices a plan with the card; called in the background
/// @param check what is wrong with a plan; called in the background
/// @param headline called in the background
/// @param patience runs a command on the delivery thread after as long as the user waits without a word
public record WorkbenchPorts(
        RateCard card,
        Function<Plan, PricedPlan> pricer,
        Function<Plan, List<Problem>> check,
        Headline headline,
        PlanStore store,
        ExportPorts export,
        FileQuestions questions,
        Latest.Background background,
        Executor patience,
        Clock clock,
        Locale locale) {}
