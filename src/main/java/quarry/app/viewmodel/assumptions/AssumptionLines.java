package quarry.app.viewmodel.assumptions;

import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Quota;
import quarry.plan.Scenario;
import quarry.rates.Mode;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The entries as they stand in the list.
final class AssumptionLines {

    private static final Texts WORDS = Texts.of(AssumptionLines.class);

    /// More modes are counted, there is no room to name them.
    private static final int NAMED_MODES = 2;

    private final Figures figures;
    private final SoldPlaces sold;

    AssumptionLines(Figures figures, SoldPlaces sold) {
        this.figures = figures;
        this.sold = sold;
    }

    AssumptionLine discount(Discount discount, String saves) {
        List<String> modes = discount.modes().stream().sorted().map(DiscountInputs::label).toList();
        String percent = figures.count(discount.percent());
        String all = WORDS.get("line.discount", percent, String.join(", ", modes));
        String detail =
                switch (modes.size()) {
                    case 0 -> WORDS.get("line.discount.none", percent);
                    case 1, NAMED_MODES -> all;
                    default ->
                            modes.size() == Mode.values().length
                                    ? WORDS.get("line.discount.all", percent)
                                    : WORDS.get(
                                            "line.discount.several",
                                            percent,
                                            figures.count(BigDecimal.valueOf(modes.size())));
                };
        return line(discount.name(), detail, saves, modes.isEmpty() ? detail : all);
    }

    AssumptionLine modelUnit(ModelUnitCapacity unit, String use) {
        return line(
                sold.name(unit.model()),
                serves(unit, figures::shortCount),
                use,
                serves(unit, figures::count));
    }

    private static String serves(ModelUnitCapacity unit, Function<BigDecimal, String> written) {
        String input =
                unit.inputTokensPerMinute() == null
                        ? ""
                        : WORDS.get("line.unit.in", written.apply(unit.inputTokensPerMinute()));
        String output =
                unit.outputTokensPerMinute() == null
                        ? ""
                        : WORDS.get("line.unit.out", written.apply(unit.outputTokensPerMinute()));
        String known =
                Stream.of(input, output)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return known.isEmpty() ? WORDS.get("line.unit.unknown") : WORDS.get("line.unit", known);
    }

    AssumptionLine customModel(CustomModel model, String use) {
        String detail = WORDS.get("line.custom", sold.name(model.baseModel()), model.region());
        return line(model.name(), detail, use, detail);
    }

    AssumptionLine quota(Quota quota, String peak) {
        String scope = quota.scope().id();
        return line(
                sold.name(quota.model()),
                WORDS.get("line.quota", quota.region(), scope),
                peak,
                WORDS.get(
                        "line.quota.words",
                        figures.count(quota.tokensPerMinute()),
                        quota.region(),
                        scope));
    }

    private static AssumptionLine line(String name, String detail, String effect, String exact) {
        String words =
                Stream.of(name, exact, effect)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return new AssumptionLine(name, detail, effect, words);
    }

    /// How many deployments buy units of each model that a capacity is entered for.
    static List<String> unitUse(Plan plan) {
        return plan.modelUnits().stream()
                .map(
                        unit ->
                                used(
                                        plan.scenarios().stream()
                                                .map(Scenario::deployments)
                                                .flatMap(List::stream)
                                                .filter(d -> d.model().equals(unit.model()))
                                                .filter(
                                                        d ->
                                                                d.purchase().mode()
                                                                        == Mode.PROVISIONED)
                                                .count()))
                .toList();
    }

    /// How many deployments serve each custom model.
    static List<String> customModelUse(Plan plan) {
        return plan.customModels().stream()
                .map(model -> used(CustomModelUse.of(plan, model.id()).size()))
                .toList();
    }

    private static String used(long deployments) {
        return deployments == 0
                ? WORDS.get("used.not")
                : deployments == 1
                        ? WORDS.get("used.one")
                        : WORDS.get("used.many", Long.toString(deployments));
    }
}
