package quarry.report;

import quarry.cost.CommitmentLeft;
import quarry.cost.Derivation;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Purpose;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.plan.WorkloadBuilder;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Two months, two workloads, three scenarios: one complete, one discounted with an own rate, one with gaps.
public final class SmallResult {

    public static final YearMonth JANUARY = YearMonth.of(2027, 1);
    public static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    public static final RateCard.Heading CARD =
            new RateCard.Heading(
                    "card-1",
                    "Test rates",
                    LocalDate.of(2026, 9, 29),
                    "Not a bill.",
                    List.of("price list"));

    private SmallResult() {}

    public static PricedPlan plan() {
        return of("Support assistant", "Customer chat", "Flex");
    }

    /// The same with text of the caller's wherever a user can enter some.
    public static PricedPlan of(String plan, String text, String scenario) {
        Statement onDemand =
                statement(
                        "on-demand",
                        "On demand",
                        List.of(
                                line(
                                        JANUARY,
                                        "chat",
                                        0,
                                        rate("a.chat", Component.INPUT, "3"),
                                        "2480",
                                        "1"),
                                line(
                                        JANUARY,
                                        "chat",
                                        0,
                                        rate("a.chat", Component.OUTPUT, "15"),
                                        "1240",
                                        "1"),
                                line(
                                        JANUARY,
                                        "extract",
                                        1,
                                        rate("a.chat", Component.INPUT, "3"),
                                        "0.000125",
                                        "1"),
                                line(
                                        FEBRUARY,
                                        "chat",
                                        0,
                                        rate("a.chat", Component.INPUT, "3"),
                                        "2240",
                                        "1"),
                                line(
                                        FEBRUARY,
                                        "chat",
                                        0,
                                        rate("a.chat", Component.OUTPUT, "15"),
                                        "1120",
                                        "1"),
                                line(
                                        FEBRUARY,
                                        "extract",
                                        1,
                                        rate("a.chat", Component.INPUT, "3"),
                                        "12.3456789012345678",
                                        "1")),
                        List.of());
        Statement discounted =
                statement(
                        "batch",
                        "Batch + cache",
                        List.of(
                                line(JANUARY, "chat", 0, own("a.chat", "1.25"), "2480", "0.92"),
                                line(FEBRUARY, "chat", 0, own("a.chat", "1.25"), "2240.5", "0.92")),
                        List.of());
        Statement open =
                statement(
                        "flex",
                        scenario,
                        List.of(
                                line(
                                        JANUARY,
                                        "chat",
                                        0,
                                        rate("a.chat", Component.INPUT, "3"),
                                        "10",
                                        "1")),
                        List.of(gap(JANUARY), gap(FEBRUARY), notApplicable(FEBRUARY)));
        return new PricedPlan(
                planOf(plan, text, scenario), CARD, List.of(onDemand, discounted, open));
    }

    private static Plan planOf(String name, String text, String scenario) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        tags.put("team", text);
        Workload chat =
                WorkloadBuilder.builder(
                                Workload.of(
                                        "chat",
                                        text,
                                        Traffic.flat(BigDecimal.valueOf(100_000)),
                                        RequestShape.of(800, 400)))
                        .tags(tags)
                        .build();
        Workload extract =
                Workload.of(
                        "extract",
                        "Extraction",
                        Traffic.flat(new BigDecimal("12.5")),
                        RequestShape.of(9000, 0));
        Deployment served =
                Deployment.of(
                        "chat",
                        "a.chat",
                        "us-east-1",
                        Scope.GLOBAL,
                        new Purchase.OnDemand(Tier.STANDARD));
        Deployment batched =
                Deployment.of("extract", "a.chat", "us-east-1", Scope.GLOBAL, new Purchase.Batch());
        return Plan.empty(name, JANUARY)
                .withMonths(2)
                .withWorkloads(List.of(chat, extract))
                .withDiscounts(
                        List.of(
                                new Discount(
                                        text,
                                        new BigDecimal("8"),
                                        Set.of(Mode.ON_DEMAND),
                                        Extras.NONE)))
                .withScenarios(
                        List.of(
                                Scenario.of("on-demand", "On demand", served, batched),
                                Scenario.of("batch", "Batch + cache", served),
                                Scenario.of("flex", scenario, served, batched)));
    }

    public static Statement statement(String id, String name, List<Line> lines, List<Gap> gaps) {
        return new Statement(
                id,
                name,
                List.of(JANUARY, FEBRUARY),
                lines,
                gaps,
                List.of(
                        new Service(
                                JANUARY,
                                "chat",
                                BigDecimal.valueOf(1000),
                                BigDecimal.ZERO,
                                id.equals("flex") ? BigDecimal.TEN : BigDecimal.ZERO,
                                BigDecimal.valueOf(1000))),
                id.equals("batch")
                        ? List.of(
                                new CommitmentLeft(
                                        "chat", 0, YearMonth.of(2027, 4), Usd.of("99.5")))
                        : List.of(),
                id.equals("flex")
                        ? List.of(Problem.warning("$.workloads[0].cache", "Nothing is cached"))
                        : List.of());
    }

    public static Line line(
            YearMonth month,
            String workload,
            int deployment,
            Rate rate,
            String quantity,
            String discount) {
        Derivation derivation =
                line ->
                        new ArrayList<>(
                                List.of(
                                        new Step(
                                                "Tokens",
                                                line.quantity(),
                                                line.unit().id(),
                                                "requests × tokens",
                                                "$.workloads[0].request")));
        return Line.priced(
                month,
                workload,
                deployment,
                Purpose.USE,
                rate,
                new BigDecimal(quantity),
                new BigDecimal(discount),
                derivation);
    }

    public static Rate rate(String model, Component component, String usd) {
        return new Rate(
                key(model, component),
                new BigDecimal(usd),
                "2026-09-28",
                "price list",
                Status.CURRENT,
                "");
    }

    private static Rate own(String model, String usd) {
        return new Rate(
                key(model, Component.CACHE_READ),
                new BigDecimal(usd),
                "",
                "entered in the plan",
                Status.OVERRIDE,
                "quote of 2026-10-02");
    }

    private static RateKey key(String model, Component component) {
        return RateKey.onDemand(model, "us-east-1", Scope.GLOBAL, Tier.STANDARD, component);
    }

    private static Gap gap(YearMonth month) {
        RateKey missing =
                RateKey.onDemand("a.chat", "us-east-1", Scope.GEO, Tier.FLEX, Component.OUTPUT);
        return new Gap.NoRate(
                month,
                "chat",
                0,
                "$.scenarios[2].deployments[0]",
                new Lookup.Missing(missing, List.of(rate("a.chat", Component.OUTPUT, "15"))));
    }

    private static Gap notApplicable(YearMonth month) {
        return new Gap.NotApplicable(
                month,
                "extract",
                1,
                "$.scenarios[2].deployments[1]",
                "Batch cannot serve a workload that someone waits for");
    }
}
