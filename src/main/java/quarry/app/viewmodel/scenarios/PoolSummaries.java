package quarry.app.viewmodel.scenarios;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Scenario;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Puts the pools of a scenario into words, with what the units of each cost as far as that is known.
final class PoolSummaries {

    private final Texts words = Texts.of(PoolSummaries.class);
    private final Plan plan;
    private final Scenario scenario;
    private final RateCard card;
    private final Figures figures;
    private final @Nullable Results results;
    private final Optional<ScenarioFigures> priced;

    PoolSummaries(
            Plan plan, Scenario scenario, @Nullable Results results, RateCard card, Locale locale) {
        this.plan = plan;
        this.scenario = scenario;
        this.card = card;
        this.figures = new Figures(locale, plan.shownIn());
        this.results = results;
        this.priced =
                Optional.ofNullable(results).flatMap(r -> r.scenario(scenario, Scenario::pools));
    }

    PoolSummary of(int index) {
        Pool pool = scenario.pools().get(index);
        List<String> users = new PlacedPool(plan, scenario.id(), index).users();
        Optional<Statement.Amount> amount = amount(index);
        return new PoolSummary(
                pool.id(),
                words.get(
                        "served",
                        card.model(pool.model()).map(Model::name).orElse(pool.model()),
                        pool.region(),
                        Labels.lower(Labels.of(pool.scope()))),
                Labels.units(pool.units(), pool.term()),
                Labels.of(pool.overflow()),
                users(users),
                amount.map(this::monthly).orElse(""),
                amount.map(PoolSummaries::missing).orElse(""));
    }

    private String users(List<String> users) {
        return switch (users.size()) {
            case 0 -> words.get("pool.unused");
            case 1, 2 -> String.join(", ", users);
            default ->
                    words.get(
                            "pool.users",
                            users.getFirst(),
                            figures.whole(BigDecimal.valueOf(users.size() - 1)));
        };
    }

    /// Of the units; where they could not even be counted, the gaps of those who use them tell why.
    private Optional<Statement.Amount> amount(int index) {
        if (priced.isEmpty() || results == null) {
            return Optional.empty();
        }
        int at = ScenarioEdits.index(results.plan(), scenario.id());
        Statement.Amount units = priced.get().part("$.scenarios[" + at + "].pools[" + index + "]");
        if (!units.complete() || !units.total().isZero()) {
            return Optional.of(units);
        }
        List<Gap> gaps =
                IntStream.range(0, scenario.deployments().size())
                        .filter(
                                d ->
                                        ScenarioEdits.uses(
                                                scenario.deployments().get(d),
                                                scenario.pools().get(index)))
                        .mapToObj(d -> priced.get().deployment(d).gaps())
                        .flatMap(List::stream)
                        .toList();
        return Optional.of(new Statement.Amount(Usd.ZERO, Usd.ZERO, gaps));
    }

    private String monthly(Statement.Amount amount) {
        if (!amount.complete()) {
            return words.get("incomplete");
        }
        return results == null ? "" : figures.amount(results.monthly(amount.net()));
    }

    private static String missing(Statement.Amount amount) {
        return String.join("\n", amount.gaps().stream().map(Gap::reason).distinct().toList());
    }
}
