package quarry.report.text;

import quarry.cost.PricedPlan;
import quarry.cost.Rollup;
import quarry.cost.RollupSum;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The answer of a comparison as one sentence: which scenario costs least, by how much, and why.
///
/// Amounts are net, a month on average over the plan. An incomplete scenario never wins.
public final class Headline {

    private static final BigDecimal MOST = new BigDecimal("0.5");

    private static final RollupSum NOTHING = new RollupSum();

    private final PricedPlan priced;
    private final Statement base;
    private final Figures figures;

    private Headline(PricedPlan priced, Statement base, Figures figures) {
        this.priced = priced;
        this.base = base;
        this.figures = figures;
    }

    /// @param base index of the scenario that the others are compared with
    public static String of(PricedPlan priced, int base, Figures figures) {
        if (priced.statements().isEmpty()) {
            return "The plan has no scenario yet: add one to see what it costs.";
        }
        return new Headline(priced, priced.statements().get(base), figures).sentence();
    }

    private String sentence() {
        List<Statement> others =
                priced.statements().stream().filter(statement -> statement != base).toList();
        if (others.isEmpty()) {
            return cost(base) + unserved(base) + ".";
        }
        Optional<Statement> cheapest =
                others.stream().filter(Statement::complete).min(Comparator.comparing(this::net));
        if (cheapest.isEmpty()) {
            return cost(base) + "; " + withoutPrice(others) + ".";
        }
        Statement best = cheapest.get();
        if (!base.complete()) {
            return cost(best) + unserved(best) + "; " + cost(base) + ".";
        }
        return against(best) + incomplete(others) + ".";
    }

    private String against(Statement best) {
        int order = net(best).compareTo(net(base));
        if (order < 0) {
            return cost(best) + ", " + less(best, base) + unserved(best) + driver(best, base);
        }
        if (order == 0) {
            return same(best);
        }
        if (net(base).isZero()) {
            return named(base) + " costs nothing" + unserved(base) + "; " + cost(best);
        }
        String next = priced.statements().size() > 2 ? ", the next cheapest" : "";
        return cost(base) + ", " + less(base, best) + next + unserved(base) + driver(base, best);
    }

    private String same(Statement best) {
        long alike =
                priced.statements().stream()
                        .filter(s -> s.complete() && net(s).equals(net(base)))
                        .count();
        String who =
                alike == 2
                        ? named(base) + " and " + named(best) + " cost"
                        : alike + " scenarios cost";
        String least = alike < priced.statements().size() ? ", the least of all" : "";
        return who + " the same: " + monthly(net(base)) + " a month" + least;
    }

    private String cost(Statement statement) {
        if (statement.complete()) {
            return named(statement) + " costs " + monthly(net(statement)) + " a month";
        }
        if (net(statement).isZero()) {
            return named(statement) + " has no price: " + statement.gaps().getFirst().reason();
        }
        return named(statement)
                + " costs at least "
                + monthly(net(statement))
                + " a month, incomplete";
    }

    /// In quotation marks where a comma would be taken for the sentence's own.
    private static String named(Statement statement) {
        String name = statement.name();
        return name.contains(",") || name.contains(";") ? "“" + name + "”" : name;
    }

    private String less(Statement cheaper, Statement dearer) {
        BigDecimal saved = net(dearer).minus(net(cheaper)).value();
        BigDecimal share = Precision.quotient(saved, net(dearer).value());
        return figures.percent(share) + " less than " + named(dearer);
    }

    private static String withoutPrice(List<Statement> others) {
        return others.size() == 1
                ? named(others.getFirst()) + " is incomplete"
                : "the other " + others.size() + " are incomplete";
    }

    private static String incomplete(List<Statement> others) {
        List<Statement> open = others.stream().filter(s -> !s.complete()).toList();
        return switch (open.size()) {
            case 0 -> "";
            case 1 -> "; " + named(open.getFirst()) + " is incomplete";
            default -> "; " + open.size() + " scenarios are incomplete";
        };
    }

    private String unserved(Statement statement) {
        BigDecimal requests = sum(statement, Service::requests);
        BigDecimal lost = requests.subtract(sum(statement, Service::served));
        if (lost.signum() <= 0) {
            return "";
        }
        return ", leaving "
                + figures.percent(Precision.quotient(lost, requests))
                + " of requests unserved";
    }

    private static BigDecimal sum(Statement statement, Function<Service, BigDecimal> part) {
        return statement.service().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Names the workload that makes more than half of a difference, where there are several.
    private String driver(Statement one, Statement other) {
        BigDecimal whole = net(one).minus(net(other)).value();
        List<Workload> workloads = priced.plan().workloads();
        if (workloads.size() < 2) {
            return "";
        }
        Map<String, RollupSum> net = byWorkload(one);
        Map<String, RollupSum> netOfOther = byWorkload(other);
        for (Workload workload : workloads) {
            Usd part =
                    net.getOrDefault(workload.id(), NOTHING)
                            .net()
                            .minus(netOfOther.getOrDefault(workload.id(), NOTHING).net());
            BigDecimal share = Precision.quotient(part.value(), whole);
            if (share.compareTo(MOST) > 0) {
                String how = share.compareTo(BigDecimal.ONE) == 0 ? "all" : "most";
                return "; " + workload.name() + " makes " + how + " of the difference";
            }
        }
        return "";
    }

    private static Map<String, RollupSum> byWorkload(Statement statement) {
        Map<String, RollupSum> sums = new HashMap<>();
        for (Rollup rollup : statement.lines().rollups()) {
            sums.computeIfAbsent(rollup.workload(), _ -> new RollupSum()).add(rollup.sum());
        }
        return sums;
    }

    private Usd net(Statement statement) {
        return statement.amount().net();
    }

    private String monthly(Usd net) {
        BigDecimal months = BigDecimal.valueOf(priced.plan().months());
        Usd mean = new Usd(Precision.quotient(net.value(), months));
        return figures.amount(mean) + " " + figures.currencyCode();
    }
}
