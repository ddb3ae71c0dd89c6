package quarry.report.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.cost.price.SharedUnits;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Quota;
import quarry.plan.Scenario;
import quarry.plan.Teacher;
import quarry.plan.TokenFactors;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;

class AssumptionsTest {

    private final Plan plan = SharedUnits.plan();

    @Test
    void addOnsStandWithTheirWorkload() {
        assertEquals(
                List.of(
                        "Chat | Input filter | 1 | a request | $.workloads[0].addOns[0].quantity"
                                + " | guard here regional on-demand"),
                under(plan, "$.workloads[0].addOns"));
    }

    @Test
    void poolsTellWhatIsBought() {
        assertEquals(
                List.of(
                        "Scenario Pool | Pool shared | m here regional provisioned term none,"
                                + " overflow reject |  | $.scenarios[1].pools[0] | ",
                        "Scenario Pool | Pool shared, bought | 2 | model units |"
                                + " $.scenarios[1].pools[0].units | "),
                under(plan, "$.scenarios[1].pools"));
    }

    @Test
    void reservationsAndFactorsAreNumbers() {
        Deployment reserved =
                Deployment.of(
                                "chat",
                                "m",
                                "here",
                                Scope.GLOBAL,
                                new Purchase.Reserved(
                                        Term.ONE_MONTH,
                                        new BigDecimal(200000),
                                        new BigDecimal(20000)))
                        .withFactors(
                                new TokenFactors(
                                        new BigDecimal("1.35"), BigDecimal.ONE, Extras.NONE));
        List<String> lines =
                under(
                        plan.withScenarios(List.of(Scenario.of("r", "R", reserved))),
                        "$.scenarios[0].deployments[0].");
        assertEquals(
                List.of(
                        "Scenario R | Chat | 1 | of requests |"
                                + " $.scenarios[0].deployments[0].share | ",
                        "Scenario R | Chat, reserved input | 200000 | tokens a minute |"
                                + " $.scenarios[0].deployments[0].inputTpm | ",
                        "Scenario R | Chat, reserved output | 20000 | tokens a minute |"
                                + " $.scenarios[0].deployments[0].outputTpm | ",
                        "Scenario R | Chat, input | 1.35 | times, for this model |"
                                + " $.scenarios[0].deployments[0].tokenFactors.input | ",
                        "Scenario R | Chat, output | 1 | times, for this model |"
                                + " $.scenarios[0].deployments[0].tokenFactors.output | "),
                lines);
    }

    @Test
    void aDistilledModelNamesItsTeacher() {
        CustomModel model =
                new CustomModel(
                        "own",
                        "Own",
                        "m",
                        "here",
                        new BigDecimal(1000000),
                        new BigDecimal(3),
                        2,
                        0,
                        6,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new Teacher(
                                "big",
                                "here",
                                Scope.REGIONAL,
                                new BigDecimal(5000),
                                new BigDecimal(7000),
                                Extras.NONE),
                        Extras.NONE);
        List<String> lines = under(plan.withCustomModels(List.of(model)), "$.customModels[0].t");
        assertEquals(
                List.of(
                        "Custom model Own | Training data | 1000000 | tokens |"
                                + " $.customModels[0].trainingTokens | ",
                        "Custom model Own | Trainings | 2 | in all |"
                                + " $.customModels[0].trainings | ",
                        "Custom model Own | Learns from | big here regional |  |"
                                + " $.customModels[0].teacher.model | ",
                        "Custom model Own | Prompts | 5000 | tokens a training |"
                                + " $.customModels[0].teacher.inputTokens | ",
                        "Custom model Own | Answers | 7000 | tokens a training |"
                                + " $.customModels[0].teacher.outputTokens | "),
                lines);
    }

    @Test
    void quotasAndAlertsAreListed() {
        Plan limited =
                plan.withQuotas(
                                List.of(
                                        new Quota(
                                                "m",
                                                "here",
                                                Scope.REGIONAL,
                                                new BigDecimal(1200),
                                                new BigDecimal(5),
                                                "console",
                                                Extras.NONE)))
                        .withBudgets(
                                List.of(
                                        new Budget(
                                                "All",
                                                new LinkedHashMap<>(),
                                                Usd.of("100"),
                                                List.of(new BigDecimal("0.8")),
                                                Extras.NONE)));
        assertEquals(
                List.of(
                        "Quotas | m here regional on-demand | 1200 | tokens a minute |"
                                + " $.quotas[0].tokensPerMinute | console",
                        "Quotas | An output token takes | 5 | tokens of the quota |"
                                + " $.quotas[0].outputBurndown | "),
                under(limited, "$.quotas"));
        assertEquals(
                List.of(
                        "Budgets | All | 100 | USD a month | $.budgets[0].monthlyUsd |"
                                + " all workloads",
                        "Budgets | Alert | 0.8 | of the limit | $.budgets[0].alertAt[0] | "),
                under(limited, "$.budgets"));
    }

    private static List<String> under(Plan plan, String path) {
        return Assumptions.of(plan).stream()
                .filter(a -> a.path().startsWith(path))
                .map(AssumptionsTest::text)
                .toList();
    }

    private static String text(Assumption assumption) {
        String value =
                switch (assumption.value()) {
                    case Assumption.Count count -> count.value().toPlainString();
                    case Assumption.Share share -> share.value().toPlainString();
                    case Assumption.Money money -> money.value().value().toPlainString();
                    case Assumption.Text text -> text.value();
                    case Assumption.Month month -> month.value().toString();
                };
        return String.join(
                " | ",
                assumption.subject(),
                assumption.label(),
                value,
                assumption.unit(),
                assumption.path(),
                assumption.note());
    }
}
