package quarry.capacity.quota;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.tokens.PromptCaching;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.plan.Profile;
import quarry.plan.Purchase;
import quarry.plan.Quota;
import quarry.plan.Scenario;
import quarry.rates.RateCard;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds every quota against the busiest hour of every scenario.
///
/// All tiers of on-demand requests to the model in the quota's region and scope count together. A settled
/// request takes its input, its cache writes and its output times the quota's burndown; cache reads do not
/// count. At its start it reserves all its input, cached or not, and the limit of output that it asks for.
/// Charged repeats count like requests. Not counted: custom models, which have quotas of their own, and what
/// provisioned or reserved capacity overflows to on demand. The engine tells how many requests overflow in a
/// month, not in which hour; [QuotaOutlook#overflows] says when there are some.
public final class QuotaForecast {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final PricedPlan priced;
    private final PlanContext context;

    private QuotaForecast(PricedPlan priced, RateCard card) {
        this.priced = priced;
        this.context = new PlanContext(priced.plan(), card);
    }

    /// By quota, then by scenario, both in the plan's order.
    public static List<QuotaOutlook> of(PricedPlan priced, RateCard card) {
        List<Quota> quotas = priced.plan().quotas();
        if (quotas.isEmpty()) {
            return List.of();
        }
        QuotaForecast forecast = new QuotaForecast(priced, card);
        List<QuotaOutlook> outlooks = new ArrayList<>();
        for (int i = 0; i < quotas.size(); i++) {
            for (Statement statement : priced.statements()) {
                outlooks.add(forecast.outlook(i, statement));
            }
        }
        return outlooks;
    }

    private QuotaOutlook outlook(int index, Statement statement) {
        Quota quota = priced.plan().quotas().get(index);
        List<Load> loads =
                priced.plan()
                        .scenario(statement.scenario())
                        .map(scenario -> loads(scenario, quota))
                        .orElse(List.of());
        Busiest used = new Busiest(quota);
        Busiest atStart = new Busiest(quota);
        boolean limited = loads.stream().allMatch(load -> load.atStart().isPresent());
        for (YearMonth month : context.calendar()) {
            List<Load> now =
                    loads.stream().filter(load -> load.cell().month().equals(month)).toList();
            for (int hour = 0; hour < Profile.HOURS && !now.isEmpty(); hour++) {
                if (now.getFirst().cell().demand().hours().occurrences().get(hour).signum() > 0) {
                    used.see(month, hour, perMinute(now, hour, false));
                    if (limited) {
                        atStart.see(month, hour, perMinute(now, hour, true));
                    }
                }
            }
        }
        return new QuotaOutlook(
                index,
                quota,
                statement.scenario(),
                statement.name(),
                used.peak(),
                atStart.peak(),
                earlier(used.firstAbove(), atStart.firstAbove()),
                statement.lines().stream().anyMatch(line -> overflows(line, quota)));
    }

    /// One deployment in one month.
    ///
    /// @param used tokens of quota that a settled request takes
    /// @param atStart tokens it reserves; empty where it does not say its limit of output
    private record Load(Cell cell, BigDecimal used, Optional<BigDecimal> atStart) {}

    private List<Load> loads(Scenario scenario, Quota quota) {
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < scenario.deployments().size(); i++) {
            Deployment deployment = scenario.deployments().get(i);
            if (counts(deployment, quota)) {
                int at = i;
                priced.plan()
                        .workload(deployment.workload())
                        .map(workload -> context.assumptions(workload, ""))
                        .ifPresent(workload -> add(loads, at, deployment, workload, quota));
            }
        }
        return loads;
    }

    private static boolean counts(Deployment deployment, Quota quota) {
        return deployment.purchase() instanceof Purchase.OnDemand
                && deployment.customModel() == null
                && deployment.model().equals(quota.model())
                && deployment.region().equals(quota.region())
                && deployment.scope() == quota.scope();
    }

    private void add(
            List<Load> loads, int index, Deployment deployment, Assumptions workload, Quota quota) {
        // What the meter warns of stands in the statement already.
        RequestMeter meter =
                PromptCaching.meter(deployment, "", workload, context.rates().card(), new Ledger());
        BigDecimal used =
                meter.inputTokensWithoutCacheReads()
                        .add(meter.outputTokens().multiply(quota.outputBurndown()));
        Optional<BigDecimal> atStart =
                Optional.ofNullable(workload.workload().request().maxTokens())
                        .map(most -> atStart(meter, most));
        new Served(index, "", deployment, workload, meter)
                .cells(context.calendar())
                .forEach(cell -> loads.add(new Load(cell, used, atStart)));
    }

    private static BigDecimal atStart(RequestMeter meter, BigDecimal most) {
        BigDecimal attempts = BigDecimal.ONE.add(meter.workload().retries().rate());
        return meter.requestInputTokens().add(most).multiply(attempts);
    }

    private static BigDecimal perMinute(List<Load> loads, int hour, boolean atStart) {
        BigDecimal tokens = BigDecimal.ZERO;
        for (Load load : loads) {
            BigDecimal each = atStart ? load.atStart().orElseThrow() : load.used();
            tokens = tokens.add(load.cell().requestsInHour(hour).multiply(each, Precision.EXACT));
        }
        return Precision.quotient(tokens, MINUTES);
    }

    private static boolean overflows(Line line, Quota quota) {
        RateKey key = line.rate().key();
        return line.purpose() == Purpose.OVERFLOW
                && key.model().equals(quota.model())
                && key.region().equals(quota.region())
                && key.scope() == quota.scope();
    }

    private static Optional<YearMonth> earlier(Optional<YearMonth> one, Optional<YearMonth> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
