package quarry.report.workbook;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.money.Usd;
import quarry.money.UsdSum;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.Formula;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sums of a plan as the engine has them: plain numbers.
final class StatementTotals implements Totals {

    private final PricedPlan priced;
    private final List<Sums> sums = new ArrayList<>();

    /// Of one scenario.
    private record Sums(
            Map<YearMonth, UsdSum> list,
            Map<YearMonth, UsdSum> net,
            Map<String, UsdSum> workloads,
            Map<Component, UsdSum> components,
            UnitCost cost) {

        Sums(Statement statement) {
            this(
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    UnitCost.of(statement));
            for (Line line : statement.lines()) {
                add(list, line.month(), line.amount());
                add(net, line.month(), line.net());
                add(workloads, line.workload(), line.net());
                add(components, line.component(), line.net());
            }
        }

        private static <K> void add(Map<K, UsdSum> sums, K key, Usd amount) {
            sums.computeIfAbsent(key, _ -> new UsdSum()).add(amount);
        }
    }

    StatementTotals(PricedPlan priced) {
        this.priced = priced;
        priced.statements().forEach(statement -> sums.add(new Sums(statement)));
    }

    private static <K> Formula sum(Map<K, UsdSum> sums, K key) {
        UsdSum sum = sums.get(key);
        return sum == null ? Formula.ZERO : Formula.number(sum.total().value());
    }

    private YearMonth month(int month) {
        return priced.plan().start().plusMonths(month);
    }

    private Statement.Amount amount(int scenario) {
        return priced.statements().get(scenario).amount();
    }

    @Override
    public Formula list(int scenario) {
        return Formula.number(amount(scenario).total().value());
    }

    @Override
    public Formula net(int scenario) {
        return Formula.number(amount(scenario).net().value());
    }

    @Override
    public Formula listInMonth(int scenario, int month) {
        return sum(sums.get(scenario).list(), month(month));
    }

    @Override
    public Formula netInMonth(int scenario, int month) {
        return sum(sums.get(scenario).net(), month(month));
    }

    @Override
    public Formula netOfWorkload(int scenario, int workload) {
        List<Workload> workloads = priced.plan().workloads();
        return sum(
                sums.get(scenario).workloads(),
                workload < 0 ? Line.NO_WORKLOAD : workloads.get(workload).id());
    }

    @Override
    public Formula netOfComponent(int scenario, Component component) {
        return sum(sums.get(scenario).components(), component);
    }

    @Override
    public Formula gaps(int scenario) {
        return Formula.number(amount(scenario).gaps().size());
    }

    @Override
    public Formula served(int scenario) {
        return Formula.number(sums.get(scenario).cost().requests());
    }

    @Override
    public Formula outcomes(int scenario) {
        return Formula.number(sums.get(scenario).cost().outcomes());
    }
}
