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
import java.util.regex.Pattern;

/// The answer of a comparison as one sentence: which scenario costs least, by how much, and why.
///
/// Amounts are net, a month on average over the plan. An incomplete scenario never wins.
public final class Headline {

    private static final BigDecimal MOST = new BigDecimal("0.5");

    private static final Texts WORDS = Texts.of(Headline.class);

    private static final RollupSum NOTHING = new RollupSum();

    /// A reason is a sentence of its own elsewhere.
    private static final Pattern END = Pattern.compile("\\.$");

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
            return WORDS.get("headline.no-scenario");
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
            return withoutPrice(others);
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
            return cost(best) + less(best, base) + unserved(best) + driver(best, base);
        }
        if (order == 0) {
            return same(best);
        }
        if (net(base).isZero()) {
            return WORDS.get("headline.nothing", named(base), unserved(base), cost(best));
        }
        String next = priced.statements().size() > 2 ? WORDS.get("headline.next") : "";
        return cost(base) + less(base, best) + next + unserved(base) + driver(base, best);
    }

    private String same(Statement best) {
        long alike =
                priced.statements().stream()
                        .filter(s -> s.complete() && net(s).equals(net(base)))
                        .count();
        String least = alike < priced.statements().size() ? WORDS.get("headline.least") : "";
        String cost = monthly(net(base));
        String who =
                alike == 2
                        ? WORDS.get("headline.same.two", named(base), named(best), cost, code())
                        : WORDS.get("headline.same.many", "" + alike, cost, code());
        return who + least;
    }

    private String cost(Statement statement) {
        if (statement.complete()) {
            return WORDS.get("headline.costs", named(statement), monthly(net(statement)), code());
        }
        if (net(statement).isZero()) {
            return WORDS.get(
                    "headline.no-price",
                    named(statement),
                    END.matcher(statement.gaps().getFirst().reason()).replaceFirst(""));
        }
        return WORDS.get("headline.costs-least", named(statement), monthly(net(statement)), code());
    }

    /// In quotation marks where a comma would be taken for the sentence's own.
    private static String named(Statement statement) {
        String name = statement.name();
        return name.contains(",") || name.contains(";") ? WORDS.get("headline.quoted", name) : name;
    }

    private String less(Statement cheaper, Statement dearer) {
        BigDecimal saved = net(dearer).minus(net(cheaper)).value();
        BigDecimal share = Precision.quotient(saved, net(dearer).value());
        return WORDS.get("headline.less", figures.percent(share), named(dearer));
    }

    private String withoutPrice(List<Statement> others) {
        return others.size() == 1
                ? WORDS.get("headline.others.one", cost(base), named(others.getFirst()))
                : WORDS.get("headline.others.many", cost(base), "" + others.size());
    }

    private static String incomplete(List<Statement> others) {
        List<Statement> open = others.stream().filter(s -> !s.complete()).toList();
        return switch (open.size()) {
            case 0 -> "";
            case 1 -> WORDS.get("headline.incomplete.one", named(open.getFirst()));
            default -> WORDS.get("headline.incomplete.many", "" + open.size());
        };
    }

    private String unserved(Statement statement) {
        BigDecimal requests = sum(statement, Service::requests);
        BigDecimal lost = requests.subtract(sum(statement, Service::served));
        if (lost.signum() <= 0) {
            return "";
        }
        return WORDS.get("headline.unserved", figures.percent(Precision.quotient(lost, requests)));
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
                boolean all = share.compareTo(BigDecimal.ONE) == 0;
                return WORDS.get(
                        all ? "headline.driver.all" : "headline.driver.most", workload.name());
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
        return figures.amount(mean);
    }

    private String code() {
        return figures.currencyCode();
    }
}
