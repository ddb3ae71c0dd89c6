package quarry.cost.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.SharedUnits;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Plan;

import java.util.List;

class ScenarioComparerTest {

    private static final List<Breakdown> ALL =
            List.of(
                    new Breakdown.ByMonth(),
                    new Breakdown.ByWorkload(),
                    new Breakdown.ByComponent(),
                    new Breakdown.ByTag("team"));

    private final PricedPlan priced = SharedUnits.priced();

    @Test
    void idleUnitsHaveARowOfTheirOwn() {
        Comparison comparison = compare(new Breakdown.ByWorkload());
        assertEquals(List.of("Chat", "Search", "Idle units"), labels(comparison));
        assertEquals(List.of("272.16", "3612.96"), nets(comparison.rows().get(0)));
        assertEquals(List.of("129.60", "1800.00"), nets(comparison.rows().get(1)));
        assertEquals(List.of("0.00", "9000.00"), nets(comparison.rows().get(2)));
    }

    @Test
    void byTagIdleUnitsAreWithoutIt() {
        Comparison comparison = compare(new Breakdown.ByTag("team"));
        assertEquals(List.of("without team", "cx"), labels(comparison));
        assertEquals(List.of("129.60", "10800.00"), nets(comparison.rows().getFirst()));
    }

    @Test
    void unitsOfUnknownCapacityAreNotAttributed() {
        PricedPlan unknown = price(SharedUnits.plan().withModelUnits(List.of()));
        Comparison comparison = ScenarioComparer.compare(unknown, new Breakdown.ByWorkload(), 0);
        assertEquals(List.of("Chat", "Search", "Not attributed"), labels(comparison));
        assertEquals(List.of("0.00", "14400.00"), nets(comparison.rows().getLast()));
    }

    @Test
    void withoutSharedUnitsThereIsNoSuchRow() {
        Plan plan = SharedUnits.plan();
        PricedPlan onDemand = price(plan.withScenarios(List.of(plan.scenarios().getFirst())));
        assertEquals(
                List.of("Chat", "Search"),
                labels(ScenarioComparer.compare(onDemand, new Breakdown.ByWorkload(), 0)));
    }

    @Test
    void rowsAddUpToTheTotals() {
        for (Breakdown breakdown : ALL) {
            Comparison comparison = compare(breakdown);
            for (int i = 0; i < comparison.scenarios().size(); i++) {
                Usd sum = Usd.ZERO;
                for (Comparison.Row row : comparison.rows()) {
                    sum = sum.plus(row.cells().get(i).net());
                }
                assertEquals(comparison.totals().get(i).net(), sum, breakdown.toString());
            }
        }
    }

    private Comparison compare(Breakdown breakdown) {
        return ScenarioComparer.compare(priced, breakdown, 0);
    }

    private static PricedPlan price(Plan plan) {
        return PlanPricer.price(plan, SharedUnits.card());
    }

    private static List<String> labels(Comparison comparison) {
        return comparison.rows().stream().map(Comparison.Row::label).toList();
    }

    private static List<String> nets(Comparison.Row row) {
        return row.cells().stream()
                .map(Statement.Amount::net)
                .map(net -> Precision.shown(net.value(), 2).toPlainString())
                .toList();
    }
}
