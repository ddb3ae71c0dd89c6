package quarry.cost.oracle;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/// Net dollars by month, workload, purpose and component; requests turned away; commitments beyond the plan.
final class NaiveBill {

    private final Map<String, Fraction> amounts = new TreeMap<>();

    void add(
            YearMonth month,
            String workload,
            Purpose purpose,
            Component component,
            Fraction amount) {
        add(key(month, workload, purpose, component), amount);
    }

    void reject(YearMonth month, String workload, Fraction requests) {
        add(rejected(month, workload), requests);
    }

    void leave(String workload, Fraction net) {
        add(left(workload), net);
    }

    private void add(String key, Fraction amount) {
        if (amount.isPositive()) {
            amounts.merge(key, amount, Fraction::plus);
        }
    }

    Map<String, BigDecimal> decimals() {
        Map<String, BigDecimal> decimals = new TreeMap<>();
        amounts.forEach((key, amount) -> decimals.put(key, amount.decimal()));
        return decimals;
    }

    /// All dollars but those of commitments beyond the plan; only for a bill that turns nothing away.
    BigDecimal withinThePlan() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Fraction> amount : amounts.entrySet()) {
            if (!amount.getKey().startsWith("left ")) {
                sum = sum.add(amount.getValue().decimal());
            }
        }
        return sum;
    }

    /// The same of a statement.
    static Map<String, BigDecimal> of(Statement statement) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (Line line : statement.lines()) {
            amounts.merge(
                    key(line.month(), line.workload(), line.purpose(), line.component()),
                    line.net().value(),
                    BigDecimal::add);
        }
        for (Service service : statement.service()) {
            amounts.merge(
                    rejected(service.month(), service.workload()),
                    service.rejected(),
                    BigDecimal::add);
        }
        for (CommitmentLeft left : statement.commitments()) {
            amounts.merge(left(left.workload()), left.net().value(), BigDecimal::add);
        }
        return amounts;
    }

    private static String key(
            YearMonth month, String workload, Purpose purpose, Component component) {
        return month + " " + workload + " " + purpose.id() + " " + component.id();
    }

    private static String rejected(YearMonth month, String workload) {
        return month + " " + workload + " rejected";
    }

    private static String left(String workload) {
        return "left " + workload;
    }
}
