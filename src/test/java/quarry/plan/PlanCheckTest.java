package quarry.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.money.Usd;
import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class PlanCheckTest {

    private static final YearMonth START = YearMonth.of(2027, 1);
    private static final Workload CHAT =
            Workload.of("chat", "Chat", Traffic.flat(BigDecimal.ONE), RequestShape.of(1, 1));
    private static final Deployment ALL =
            Deployment.of("chat", "m", "r", Scope.REGIONAL, new Purchase.OnDemand(Tier.STANDARD));
    private static final Plan PLAN = Plan.empty("P", START).withWorkloads(List.of(CHAT));

    private static Plan with(Deployment... deployments) {
        return PLAN.withScenarios(List.of(Scenario.of("s", "S", deployments)));
    }

    private static Deployment share(String share) {
        return ALL.withShare(new BigDecimal(share));
    }

    private static void assertErrors(Plan plan, String... texts) {
        assertProblems(Problem.Severity.ERROR, plan, texts);
    }

    private static void assertWarnings(Plan plan, String... texts) {
        assertProblems(Problem.Severity.WARNING, plan, texts);
    }

    private static void assertProblems(Problem.Severity severity, Plan plan, String... texts) {
        List<String> expected = List.of(texts).stream().map(t -> severity + " " + t).toList();
        assertEquals(
                expected,
                PlanCheck.check(plan).stream().map(p -> p.severity() + " " + p.text()).toList());
    }

    @Test
    void aSoundPlanHasNoProblems() {
        assertErrors(with(ALL));
        assertErrors(Plan.empty("P", START));
    }

    @Test
    void idsAreUniqueAmongTheirKind() {
        assertErrors(
                PLAN.withWorkloads(List.of(CHAT, CHAT)),
                "$.workloads[1].id: \"chat\" is taken by $.workloads[0]; give each its own");
        Scenario s = Scenario.of("s", "S", ALL);
        assertErrors(
                PLAN.withScenarios(List.of(s, s)),
                "$.scenarios[1].id: \"s\" is taken by $.scenarios[0]; give each its own");
        Pool pool = pool("p");
        assertErrors(
                PLAN.withScenarios(List.of(s.withPools(List.of(pool, pool)))),
                "$.scenarios[0].pools[1].id: \"p\" is taken by $.scenarios[0].pools[0]; give each"
                        + " its own");
        CustomModel custom = custom("c");
        assertErrors(
                PLAN.withCustomModels(List.of(custom, custom)),
                "$.customModels[1].id: \"c\" is taken by $.customModels[0]; give each its own");
        ModelUnitCapacity capacity = new ModelUnitCapacity("m", null, null, "", Extras.NONE);
        assertErrors(
                PLAN.withModelUnits(List.of(capacity, capacity)),
                "$.modelUnits[1].model: \"m\" is taken by $.modelUnits[0]; give each its own");
    }

    private static Pool pool(String id) {
        return new Pool(
                id,
                "m",
                "r",
                Scope.REGIONAL,
                Term.NONE,
                new UnitCount.Peak(),
                Overflow.REJECT,
                Extras.NONE);
    }

    private static CustomModel custom(String id) {
        return new CustomModel(
                id, "C", "m", "r", BigDecimal.ONE, BigDecimal.ONE, 1, 0, Extras.NONE);
    }

    @Test
    void anEmptyIdIsAnErrorAndAnOddOneAWarning() {
        assertErrors(
                Plan.empty("P", START).withWorkloads(List.of(CHAT.withId(" "))),
                "$.workloads[0].id: \" \" is blank; give it an id");
        assertWarnings(
                Plan.empty("P", START).withWorkloads(List.of(CHAT.withId("a,b\nc"))),
                "$.workloads[0].id: \"a,b?c\" has characters that are hard to type on the command"
                        + " line; best are letters, digits, '.', '-' and '_'");
    }

    @Test
    void aDanglingReferenceNamesTheIdsThatExist() {
        assertErrors(
                with(ALL, share("0").withWorkload("bot")),
                "$.scenarios[0].deployments[1].workload: \"bot\" is not a workload of the plan;"
                        + " known: \"chat\"");
        assertErrors(
                with(ALL.withCustomModel("x")),
                "$.scenarios[0].deployments[0].customModel: \"x\" is not a custom model of the"
                        + " plan; there is none yet");
        Scenario pooled =
                Scenario.of("s", "S", ALL.withPurchase(new Purchase.Pooled("q")))
                        .withPools(List.of(pool("p1"), pool("p2")));
        assertErrors(
                PLAN.withScenarios(List.of(pooled)),
                "$.scenarios[0].deployments[0].pool: \"q\" is not a pool of the scenario; known:"
                        + " \"p1\", \"p2\"");
    }

    @Test
    void aLongListOfKnownIdsIsCut() {
        List<Workload> many = IntStream.range(0, 12).mapToObj(i -> CHAT.withId("w" + i)).toList();
        List<Deployment> deployments = many.stream().map(w -> ALL.withWorkload(w.id())).toList();
        Plan plan =
                Plan.empty("P", START)
                        .withWorkloads(many)
                        .withScenarios(
                                List.of(
                                        Scenario.of(
                                                "s", "S", deployments.toArray(Deployment[]::new)),
                                        Scenario.of(
                                                "t",
                                                "T",
                                                java.util.stream.Stream.concat(
                                                                deployments.stream(),
                                                                java.util.stream.Stream.of(ALL))
                                                        .toArray(Deployment[]::new))));
        assertErrors(
                plan,
                "$.scenarios[1].deployments[12].workload: \"chat\" is not a workload of the plan;"
                        + " known: \"w0\", \"w1\", \"w2\", \"w3\", \"w4\", \"w5\", \"w6\", \"w7\","
                        + " \"w8\", \"w9\" and 2 more");
    }

    @Test
    void aDeploymentAgreesWithItsPool() {
        Scenario pooled =
                Scenario.of(
                                "s",
                                "S",
                                ALL.withModel("x")
                                        .withScope(Scope.GLOBAL)
                                        .withPurchase(new Purchase.Pooled("p")))
                        .withPools(List.of(pool("p")));
        assertErrors(
                PLAN.withScenarios(List.of(pooled)),
                "$.scenarios[0].deployments[0].model: \"x\" is not what the pool \"p\" has, \"m\";"
                        + " change one of them",
                "$.scenarios[0].deployments[0].scope: \"global\" is not what the pool \"p\" has,"
                        + " \"regional\"; change one of them");
    }

    @Test
    void sharesAboveOneAreAnErrorWithMonthsAndSum() {
        assertErrors(
                with(
                        share("0.6"),
                        share("0.4"),
                        share("0.25").withFrom(START.plusMonths(2)).withUntil(START.plusMonths(3)),
                        share("0.1").withFrom(START.plusMonths(11))),
                "$.scenarios[0].deployments: the shares of \"chat\" add up to 1.25 from 2027-03 to"
                        + " 2027-04; allowed is at most 1, lower one of them",
                "$.scenarios[0].deployments: the shares of \"chat\" add up to 1.1 in 2027-12;"
                        + " allowed is at most 1, lower one of them");
    }

    @Test
    void sharesThatMoveFromOneDeploymentToAnotherAreFine() {
        assertErrors(with(ALL.withUntil(START.plusMonths(5)), ALL.withFrom(START.plusMonths(6))));
    }

    @Test
    void whatIsNotServedIsAWarning() {
        assertWarnings(
                with(share("0.875")),
                "$.scenarios[0].deployments: 12.5 % of \"chat\" is not served from 2027-01 to"
                        + " 2027-12");
        assertWarnings(
                with(ALL.withUntil(START.plusMonths(10))),
                "$.scenarios[0].deployments: 100 % of \"chat\" is not served in 2027-12");
        assertWarnings(
                with(),
                "$.scenarios[0].deployments: 100 % of \"chat\" is not served from 2027-01 to"
                        + " 2027-12");
    }

    @Test
    void fromComesBeforeUntil() {
        assertErrors(
                with(ALL, share("0").withFrom(START.plusMonths(3)).withUntil(START)),
                "$.scenarios[0].deployments[1].from: \"2027-04\" is after \"until\" \"2027-01\";"
                        + " \"from\" comes first");
    }

    @Test
    void monthsOutsideThePlanAreWarnings() {
        assertWarnings(
                with(
                        ALL,
                        share("0").withFrom(YearMonth.of(2028, 1)),
                        share("0").withUntil(YearMonth.of(2026, 12)),
                        share("0").withUntil(YearMonth.of(2030, 1))),
                "$.scenarios[0].deployments[1].from: \"2028-01\" is outside the plan, 2027-01 to"
                        + " 2027-12; it never takes effect",
                "$.scenarios[0].deployments[2].until: \"2026-12\" is outside the plan, 2027-01 to"
                        + " 2027-12; it never takes effect",
                "$.scenarios[0].deployments[3].until: \"2030-01\" is outside the plan, 2027-01 to"
                        + " 2027-12");
    }

    @Test
    void eventsOutsideThePlanAreWarnings() {
        Traffic traffic =
                CHAT.traffic()
                        .withEvents(
                                List.of(
                                        new TrafficEvent(
                                                START.minusMonths(1),
                                                BigDecimal.TWO,
                                                "",
                                                Extras.NONE),
                                        new TrafficEvent(
                                                START.plusMonths(12),
                                                BigDecimal.TWO,
                                                "",
                                                Extras.NONE)));
        assertWarnings(
                PLAN.withWorkloads(List.of(CHAT.withTraffic(traffic))),
                "$.workloads[0].traffic.events[0].month: \"2026-12\" is outside the plan, 2027-01"
                        + " to 2027-12; it counts from the first month on",
                "$.workloads[0].traffic.events[1].month: \"2028-01\" is outside the plan, 2027-01"
                        + " to 2027-12; it never takes effect");
    }

    @Test
    void blankNamesAreWarnings() {
        assertWarnings(
                Plan.empty(" ", START).withWorkloads(List.of(CHAT.withName(""))),
                "$.name: the name is blank; it is what tables and charts show",
                "$.workloads[0].name: the name is blank; it is what tables and charts show");
    }

    @Test
    void figuresWithoutEffectAreWarnings() {
        assertWarnings(
                PLAN.withDiscounts(
                        List.of(new Discount("d", BigDecimal.ONE, Set.of(), Extras.NONE))),
                "$.discounts[0].modes: the discount names no mode and so takes nothing off");
        LinkedHashMap<String, String> match = new LinkedHashMap<>();
        match.put("team", "x");
        assertWarnings(
                PLAN.withBudgets(List.of(new Budget("b", match, Usd.ZERO, List.of(), Extras.NONE))),
                "$.budgets[0].match: no workload has these tags, so the budget watches nothing");
        assertWarnings(
                PLAN.withCustomModels(List.of(custom("c").withFirstMonth(12))),
                "$.customModels[0].firstMonth: 12 is after the plan's 12 months, so the model is"
                        + " never trained in it");
        assertWarnings(
                PLAN.withWorkloads(List.of(CHAT.withRequest(RequestShape.of(0, 0)))),
                "$.workloads[0].request: the request holds no tokens and so costs nothing");
        assertWarnings(
                with(ALL.withPurchase(new Purchase.Batch()).withCaching(true)),
                "$.scenarios[0].deployments[0].caching: true has no effect: batch has no prompt"
                        + " caching");
        assertWarnings(
                with(
                        ALL.withPurchase(
                                new Purchase.Reserved(
                                        Term.ONE_MONTH, BigDecimal.ZERO, BigDecimal.ZERO))),
                "$.scenarios[0].deployments[0]: reserves 0 tokens a minute, so everything"
                        + " overflows; set inputTpm and outputTpm");
        assertWarnings(
                with(ALL.withCustomModel("c").withModel("n"))
                        .withCustomModels(List.of(custom("c"))),
                "$.scenarios[0].deployments[0].model: \"n\" is not the base model of the custom"
                        + " model \"c\", \"m\"");
        RateKey odd =
                new RateKey(
                        "m",
                        "r",
                        Scope.REGIONAL,
                        Mode.BATCH,
                        Tier.FLEX,
                        Term.ONE_MONTH,
                        Component.INPUT,
                        0);
        assertWarnings(
                PLAN.withRateOverrides(
                        List.of(
                                new PlanOverride(
                                        new RateOverride(odd, BigDecimal.ONE, "", null, null),
                                        Extras.NONE))),
                "$.rateOverrides[0].tier: \"flex\" is never looked up in mode batch; leave the tier"
                        + " out",
                "$.rateOverrides[0].term: \"1-month\" is never looked up in mode batch; leave the"
                        + " term out");
    }
}
