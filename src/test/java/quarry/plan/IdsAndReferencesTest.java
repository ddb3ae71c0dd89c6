package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.CHAT;
import static quarry.plan.CheckedPlan.PLAN;
import static quarry.plan.CheckedPlan.START;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.custom;
import static quarry.plan.CheckedPlan.pool;
import static quarry.plan.CheckedPlan.share;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

import quarry.rates.*;

import java.util.List;
import java.util.stream.IntStream;

class IdsAndReferencesTest {

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
}
