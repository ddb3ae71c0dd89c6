package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.PLAN;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.custom;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

import quarry.rates.Scope;

import java.math.BigDecimal;
import java.util.List;

class CustomModelCheckTest {

    private static Plan serving(CustomModel model) {
        return with(ALL.withCustomModel("c")).withCustomModels(List.of(model));
    }

    @Test
    void aModelThatNothingServesIsAWarning() {
        assertWarnings(serving(custom("c")));
        assertWarnings(
                PLAN.withCustomModels(List.of(custom("c"))),
                "$.customModels[0].id: no deployment serves the custom model \"c\"; name it as"
                        + " \"customModel\" of a deployment, or remove it");
    }

    @Test
    void aDeploymentOfAnotherModelThanItsBaseIsAWarning() {
        assertWarnings(
                serving(custom("c").withBaseModel("n")),
                "$.scenarios[0].deployments[0].model: \"m\" is not the base model of the custom"
                        + " model \"c\", \"n\"");
    }

    @Test
    void trainingsAfterThePlanAreAWarning() {
        assertWarnings(
                serving(custom("c").withFirstMonth(12)),
                "$.customModels[0].firstMonth: 12 is after the plan's 12 months, so the model is"
                        + " never trained in it");
        CustomModel quarterly = custom("c").withFirstMonth(2).withMonthsBetween(3);
        assertWarnings(serving(quarterly.withTrainings(4)));
        assertWarnings(
                serving(quarterly.withTrainings(5)),
                "$.customModels[0].trainings: 5 is more than the 4 that start within the plan, one"
                        + " every 3 months; set fewer trainings or monthsBetween");
    }

    @Test
    void aTeacherOfNoTokensIsAWarning() {
        Teacher silent =
                new Teacher(
                        "t", "r", Scope.REGIONAL, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE);
        assertWarnings(serving(custom("c").withTeacher(silent.withOutputTokens(BigDecimal.ONE))));
        assertWarnings(
                serving(custom("c").withTeacher(silent)),
                "$.customModels[0].teacher: the teacher reads and writes no tokens and so costs"
                        + " nothing");
    }
}
