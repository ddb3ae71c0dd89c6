package quarry.app.viewmodel.pricing;

import quarry.cost.PricedPlan;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Scenario;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.OutlookNote;
import quarry.report.text.Figures;
import quarry.report.text.OutlookText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// All that is worked out after an edit, off the thread that draws.
///
/// @param problems what the plan's check says of it
/// @param notes what budgets and quotas warn of
/// @param figures how its amounts are written
/// @param scenarios in the plan's order
public record Results(
        PricedPlan priced,
        List<Problem> problems,
        List<OutlookNote> notes,
        Figures figures,
        List<ScenarioFigures> scenarios) {

    public Results {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        scenarios = List.copyOf(scenarios);
    }

    /// What has to be put right before the figures can be relied on.
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    }

    public static Results of(
            PricedPlan priced, List<Problem> problems, RateCard card, Locale locale) {
        Figures figures = new Figures(locale, priced.plan().shownIn());
        return new Results(
                priced,
                problems,
                new OutlookText(Outlook.of(priced, card), figures).notes(),
                figures,
                priced.statements().parallelStream().map(ScenarioFigures::of).toList());
    }

    public Plan plan() {
        return priced.plan();
    }

    public Optional<ScenarioFigures> scenario(String id) {
        return scenarios.stream().filter(s -> s.statement().scenario().equals(id)).findFirst();
    }

    /// The figures of a scenario, while it has as many things of a kind as when it was priced: only then does a place
    /// mean the same thing.
    ///
    /// @param things that are looked for by their place
    public Optional<ScenarioFigures> scenario(Scenario now, Function<Scenario, List<?>> things) {
        return plan().scenario(now.id())
                .filter(priced -> things.apply(priced).size() == things.apply(now).size())
                .flatMap(priced -> scenario(priced.id()));
    }

    /// A whole-plan amount as its mean per month.
    public Usd monthly(Usd whole) {
        return new Usd(Precision.quotient(whole.value(), BigDecimal.valueOf(plan().months())));
    }
}
