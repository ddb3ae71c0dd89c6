package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.START;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.share;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

class ShareCheckTest {

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
}
