package quarry.app.viewmodel.scenarios;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Puts the deployments of a scenario into words, with what each costs as far as that is known.
final class DeploymentSummaries {

    private final Texts words = Texts.of(DeploymentSummaries.class);
    private final Plan plan;
    private final Scenario scenario;
    private final RateCard card;
    private final Figures figures;
    private final @Nullable Results results;
    private final Optional<ScenarioFigures> priced;

    DeploymentSummaries(
            Plan plan, Scenario scenario, @Nullable Results results, RateCard card, Locale locale) {
        this.plan = plan;
        this.scenario = scenario;
        this.card = card;
        this.figures = new Figures(locale, plan.shownIn());
        this.results = results;
        this.priced =
                Optional.ofNullable(results)
                        .flatMap(r -> r.scenario(scenario, Scenario::deployments));
    }

    DeploymentSummary of(int index) {
        Deployment deployment = scenario.deployments().get(index);
        Optional<Statement.Amount> amount = priced.map(s -> s.deployment(index));
        return new DeploymentSummary(
                plan.workload(deployment.workload())
                        .map(Workload::name)
                        .orElse(deployment.workload()),
                figures.percent(deployment.share()),
                served(deployment),
                bought(deployment),
                months(deployment),
                amount.map(this::monthly).orElse(""),
                amount.map(DeploymentSummaries::missing).orElse(""));
    }

    private String monthly(Statement.Amount amount) {
        if (!amount.complete()) {
            return words.get("incomplete");
        }
        return results == null ? "" : figures.amount(results.monthly(amount.net()));
    }

    private static String missing(Statement.Amount amount) {
        List<String> reasons = amount.gaps().stream().map(Gap::reason).distinct().toList();
        return String.join("\n", reasons);
    }

    private String bought(Deployment deployment) {
        String bought = Labels.of(deployment.purchase());
        return deployment.caching() ? words.get("bought.cached", bought) : bought;
    }

    private String served(Deployment deployment) {
        return words.get(
                "served",
                model(deployment),
                deployment.region(),
                Labels.lower(Labels.of(deployment.scope())));
    }

    private String model(Deployment deployment) {
        String custom = deployment.customModel();
        return custom == null
                ? card.model(deployment.model()).map(Model::name).orElse(deployment.model())
                : plan.customModels().stream()
                        .filter(c -> c.id().equals(custom))
                        .findFirst()
                        .map(CustomModel::name)
                        .orElse(custom);
    }

    private String months(Deployment deployment) {
        if (deployment.from() == null && deployment.until() == null) {
            return "";
        }
        return words.get(
                "months",
                Objects.requireNonNullElse(deployment.from(), plan.start()),
                Objects.requireNonNullElse(deployment.until(), plan.last()));
    }
}
