package quarry.plan;

import static quarry.plan.CheckedPlan.ALL;
import static quarry.plan.CheckedPlan.CHAT;
import static quarry.plan.CheckedPlan.PLAN;
import static quarry.plan.CheckedPlan.START;
import static quarry.plan.CheckedPlan.assertErrors;
import static quarry.plan.CheckedPlan.assertWarnings;
import static quarry.plan.CheckedPlan.share;
import static quarry.plan.CheckedPlan.with;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class PlanMonthsTest {

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
}
