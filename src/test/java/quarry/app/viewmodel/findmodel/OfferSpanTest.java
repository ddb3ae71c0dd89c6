package quarry.app.viewmodel.findmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.app.viewmodel.Desk;
import quarry.money.Usd;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.Objects;

/// What the costs of the offers cover.
class OfferSpanTest {

    private final OffersOnShow on = new OffersOnShow();
    private final Desk desk = on.desk;
    private final FindModelViewModel find = on.find;

    @ParameterizedTest
    @CsvSource({
        "MONTHLY_MEAN, 60.00 USD a month, USD a month, 60.00 USD a month",
        "FIRST_MONTH, 60.00 USD in 2027-01, USD in 2027-01, 60.00 USD in 2027-01",
        "LAST_MONTH, 60.00 USD in 2027-02, USD in 2027-02, 60.00 USD in 2027-02",
        "YEAR, 720.00 USD a year, USD a year, 720.00 USD a year",
        "WHOLE_PLAN, 120.00 USD over the whole plan, USD in all, 120.00 USD",
        "REQUEST, 0.002 USD a request, USD a request, 0.002 USD a request",
        "OUTCOME, 0.004 USD an outcome, USD an outcome, 0.004 USD an outcome"
    })
    void theChosenSpanIsInTheSentenceTheHeadingAndTheExplanation(
            OfferSpan span, String said, String heading, String why) {
        desk.workbench
                .document()
                .edit(
                        "Two months",
                        p ->
                                p.withMonths(2)
                                        .withWorkloads(
                                                p.workloads().stream()
                                                        .map(
                                                                w ->
                                                                        w.withOutcomesPerRequest(
                                                                                new BigDecimal(
                                                                                        "0.5")))
                                                        .toList()));
        find.select(on.row("small", "On demand"));
        find.subject().span().choose(span);
        FindModelPage page = find.pageProperty().get();
        assertTrue(page.answer().contains(": " + said + ", 90.0 % less"), page.answer());
        assertEquals(heading, Objects.requireNonNull(page.costs()).heading());
        assertEquals(why, desk.workbench.why().pageProperty().get().amount());
        find.select(on.rows().getFirst());
        assertEquals(
                page.costs().amounts().exact(Objects.requireNonNull(on.rows().getFirst().cost())),
                desk.workbench
                        .why()
                        .pageProperty()
                        .get()
                        .amount()
                        .replaceAll(" (a|an|in) [^ ]+$", ""));
    }

    @Test
    void aMonthOfAGrowingPlanHasItsOwnCost() {
        desk.workbench
                .document()
                .edit(
                        "Grow",
                        p ->
                                p.withMonths(2)
                                        .withWorkloads(
                                                p.workloads().stream()
                                                        .map(OfferSpanTest::doubling)
                                                        .toList()));
        find.subject().span().choose(OfferSpan.FIRST_MONTH);
        assertEquals(Usd.of("60"), on.row("small", "On demand").cost());
        find.subject().span().choose(OfferSpan.LAST_MONTH);
        assertEquals(Usd.of("120"), on.row("small", "On demand").cost());
        assertEquals(Usd.of("1200"), on.rows().getFirst().cost());
        assertTrue(find.pageProperty().get().caption().contains("Month 2027-02 alone"));
    }

    private static Workload doubling(Workload workload) {
        return workload.withTraffic(workload.traffic().withGrowthPerMonth(BigDecimal.ONE));
    }

    @Test
    void whereNothingIsServedARequestHasNoCostAndTheAnswerSaysWhy() {
        desk.workbench
                .document()
                .edit(
                        "Nobody calls",
                        p ->
                                p.withWorkloads(
                                        p.workloads().stream()
                                                .map(
                                                        w ->
                                                                w.withTraffic(
                                                                        w.traffic()
                                                                                .withRequestsPerDay(
                                                                                        BigDecimal
                                                                                                .ZERO)))
                                                .toList()));
        find.subject().span().choose(OfferSpan.REQUEST);
        assertEquals(
                "No offer for Customer chat has a price: Nothing is served. Price says nothing"
                        + " about quality.",
                find.pageProperty().get().answer());
    }
}
