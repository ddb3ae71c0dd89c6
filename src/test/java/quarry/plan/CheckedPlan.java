package quarry.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// A sound plan of one workload and the parts around it, for a test to break, and what the check says.
final class CheckedPlan {

    static final YearMonth START = YearMonth.of(2027, 1);
    static final Workload CHAT =
            Workload.of("chat", "Chat", Traffic.flat(BigDecimal.ONE), RequestShape.of(1, 1));
    static final Deployment ALL =
            Deployment.of("chat", "m", "r", Scope.REGIONAL, new Purchase.OnDemand(Tier.STANDARD));
    static final Plan PLAN = Plan.empty("P", START).withWorkloads(List.of(CHAT));

    private CheckedPlan() {}

    static Plan with(Deployment... deployments) {
        return PLAN.withScenarios(List.of(Scenario.of("s", "S", deployments)));
    }

    static Deployment share(String share) {
        return ALL.withShare(new BigDecimal(share));
    }

    static Pool pool(String id) {
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

    static CustomModel custom(String id) {
        return new CustomModel(
                id, "C", "m", "r", BigDecimal.ONE, BigDecimal.ONE, 1, 0, Extras.NONE);
    }

    static void assertErrors(Plan plan, String... texts) {
        assertProblems(Problem.Severity.ERROR, plan, texts);
    }

    static void assertWarnings(Plan plan, String... texts) {
        assertProblems(Problem.Severity.WARNING, plan, texts);
    }

    private static void assertProblems(Problem.Severity severity, Plan plan, String... texts) {
        List<String> expected = List.of(texts).stream().map(t -> severity + " " + t).toList();
        assertEquals(
                expected,
                PlanCheck.check(plan).stream().map(p -> p.severity() + " " + p.text()).toList());
    }
}
