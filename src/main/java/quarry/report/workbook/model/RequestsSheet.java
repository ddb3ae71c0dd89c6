package quarry.report.workbook.model;

import quarry.plan.Deployment;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Model;
import quarry.rates.RateCard;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.List;

/// The sheet Requests: what one average request of each deployment meters, with cache, retries and the factors
/// of its model, and what of bought capacity it takes.
final class RequestsSheet {

    static final String NAME = "Requests";

    private static final List<String> HEADINGS =
            List.of(
                    "S",
                    "Scenario",
                    "#",
                    "Workload",
                    "Model",
                    "Input of a request",
                    "As the model counts it",
                    "Cached prefix",
                    "Input",
                    "Cache read",
                    "Cache write",
                    "Output",
                    "All input, with retries",
                    "Input without cache reads",
                    "Capacity a request an hour");
    private static final Formula HALF = Formula.number(2);
    private static final Formula MINUTES = Formula.number(60);
    private static final Formula THOUSAND = Formula.number(1_000);

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Plan plan;
    private final RateCard card;
    private final Inputs inputs;

    /// What one request of a deployment meters.
    ///
    /// @param size all its input as the model counts it, which decides the long-context rates
    /// @param capacity units, or the part of a reservation, that one request in every hour takes
    record Request(
            Formula size,
            Formula input,
            Formula cacheRead,
            Formula cacheWrite,
            Formula output,
            Formula capacity) {

        Formula of(Component component) {
            return switch (component) {
                case INPUT -> input;
                case OUTPUT -> output;
                case CACHE_READ -> cacheRead;
                default -> cacheWrite;
            };
        }
    }

    RequestsSheet(Plan plan, RateCard card, Inputs inputs) {
        this.plan = plan;
        this.card = card;
        this.inputs = inputs;
        cells.headings(HEADINGS, HEADINGS.subList(5, HEADINGS.size()));
    }

    /// Writes the row of a deployment.
    Request row(int scenario, int index, Deployment deployment, int workload) {
        cells.count(scenario + 1).text(plan.scenarios().get(scenario).name()).count(index);
        cells.text(plan.workloads().get(workload).name()).text(deployment.model());
        String at = "$.workloads[" + workload + "]";
        String request = at + ".request";
        String factors = "$.scenarios[" + scenario + "].deployments[" + index + "].tokenFactors";
        Formula factor = inputs.at(factors + ".input");
        Formula all = tokens(inputTokens(request));
        Formula size = tokens(all.times(factor));
        Formula sizeAway = cells.away();
        Formula prefix = tokens(prefix(deployment, at, all, factor));
        Formula charged = factor.times(retries(at, "chargedInputShare"));
        Formula hit = inputs.at(at + ".cache.hitRate");
        Formula input = tokens(all.minus(prefix).times(charged));
        Formula inputAway = cells.away();
        tokens(prefix.times(hit).times(charged));
        Formula read = cells.away();
        Formula write = tokens(prefix.times(Formula.ONE.minus(hit)).times(charged));
        Formula writeAway = cells.away();
        Formula output =
                tokens(
                        inputs.at(request + ".outputTokens")
                                .times(inputs.at(factors + ".output"))
                                .times(retries(at, "chargedOutputShare")));
        Formula outputAway = cells.away();
        Formula allInput = tokens(size.times(retries(at, "chargedInputShare")));
        Formula unread = tokens(input.plus(write));
        Formula capacity = capacity(deployment, scenario, index, allInput, unread, output);
        cells.formula(CellRole.FRACTION, capacity);
        Formula capacityAway = cells.away();
        cells.newRow();
        return new Request(sizeAway, inputAway, read, writeAway, outputAway, capacityAway);
    }

    private Formula tokens(Formula formula) {
        cells.formula(CellRole.FRACTION, formula);
        return cells.here();
    }

    /// System + context + user + (turns − 1)/2 × (user + output).
    private Formula inputTokens(String request) {
        Formula user = inputs.at(request + ".userTokens");
        Formula history =
                inputs.at(request + ".conversationTurns")
                        .minus(Formula.ONE)
                        .over(HALF)
                        .times(user.plus(inputs.at(request + ".outputTokens")));
        return inputs.at(request + ".systemTokens")
                .plus(inputs.at(request + ".contextTokens"))
                .plus(user)
                .plus(history);
    }

    private Formula retries(String workload, String share) {
        return Formula.ONE.plus(
                inputs.at(workload + ".retries.rate")
                        .times(inputs.at(workload + ".retries." + share)));
    }

    /// The prefix that is cached: none below the model's minimum.
    private Formula prefix(Deployment deployment, String workload, Formula all, Formula factor) {
        if (!cached(deployment)) {
            return Formula.ZERO;
        }
        Formula prefix = Formula.min(inputs.at(workload + ".cache.cacheableTokens"), all);
        Integer minimum =
                card.model(deployment.model()).map(Model::minimumCacheableTokens).orElse(null);
        return minimum == null
                ? prefix
                : prefix.times(factor).ifAtLeast(Formula.number(minimum), prefix, Formula.ZERO);
    }

    static boolean cached(Deployment deployment) {
        return deployment.caching() && !(deployment.purchase() instanceof Purchase.Batch);
    }

    private Formula capacity(
            Deployment deployment,
            int scenario,
            int index,
            Formula allInput,
            Formula unread,
            Formula output) {
        String at = "$.scenarios[" + scenario + "].deployments[" + index + "]";
        return switch (deployment.purchase()) {
            case Purchase.Provisioned _, Purchase.Pooled _ ->
                    units(deployment.model(), allInput, output);
            case Purchase.Reserved _ ->
                    Formula.max(
                            part(unread, inputs.at(at + ".inputTpm")),
                            part(output, inputs.at(at + ".outputTpm")));
            case Purchase.Imported _ -> Formula.ONE;
            case Purchase.OnDemand _, Purchase.Batch _ -> Formula.ZERO;
        };
    }

    /// The part of a reservation in whole thousands of tokens a minute.
    private static Formula part(Formula tokens, Formula tokensPerMinute) {
        return tokens.over(
                tokensPerMinute.over(THOUSAND).roundedUp().times(THOUSAND).times(MINUTES));
    }

    /// The scarcer of input and output decides; with one figure, both count against it.
    private Formula units(String model, Formula input, Formula output) {
        for (int i = 0; i < plan.modelUnits().size(); i++) {
            ModelUnitCapacity capacity = plan.modelUnits().get(i);
            if (capacity.model().equals(model)) {
                String at = "$.modelUnits[" + i + "]";
                var perInput = inputs.find(at + ".inputTokensPerMinute");
                var perOutput = inputs.find(at + ".outputTokensPerMinute");
                if (perInput.isPresent() && perOutput.isPresent()) {
                    return Formula.max(
                            input.over(perInput.get().times(MINUTES)),
                            output.over(perOutput.get().times(MINUTES)));
                }
                return perInput.or(() -> perOutput)
                        .map(one -> input.plus(output).over(one.times(MINUTES)))
                        .orElse(Formula.ZERO);
            }
        }
        return Formula.ZERO;
    }

    SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        return cells;
    }
}
