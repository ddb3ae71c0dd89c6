package quarry.capacity.commit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.schedule.Alternative;
import quarry.capacity.schedule.Schedule;
import quarry.cost.Gap;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.TestCard;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.BuiltInProfile;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A plan of two workloads that grow, and what the engine says of it.
final class ScheduleCase {

    static final YearMonth JANUARY = YearMonth.of(2027, 1);
    static final YearMonth APRIL = YearMonth.of(2027, 4);
    static final YearMonth JULY = YearMonth.of(2027, 7);

    /// A unit serves 6,000 requests of 1,000 tokens in an hour, which cost 12 USD on demand.
    static final ModelUnitCapacity CAPACITY =
            new ModelUnitCapacity("m", new BigDecimal("100000"), null, "told", Extras.NONE);

    static final Workload CHAT =
            Workload.of(
                            "chat",
                            "Chat",
                            Traffic.flat(new BigDecimal("300000"))
                                    .withProfile(BuiltInProfile.BUSINESS_HOURS)
                                    .withGrowthPerMonth(new BigDecimal("0.06"))
                                    .withEvents(
                                            List.of(
                                                    new TrafficEvent(
                                                            APRIL,
                                                            new BigDecimal("1.4"),
                                                            "",
                                                            Extras.NONE))),
                            RequestShape.of(700, 120))
                    .withRetries(
                            new Retries(
                                    new BigDecimal("0.02"),
                                    BigDecimal.ONE,
                                    BigDecimal.ZERO,
                                    Extras.NONE));
    static final Workload NIGHT =
            Workload.of(
                    "night",
                    "Night",
                    Traffic.flat(new BigDecimal("200000")).withProfile(BuiltInProfile.NIGHTLY),
                    RequestShape.of(900, 50));

    static final Plan PLAN =
            Plan.empty("Test", JANUARY)
                    .withWorkloads(List.of(CHAT, NIGHT))
                    .withModelUnits(List.of(CAPACITY))
                    .withDiscounts(
                            List.of(
                                    discount("8", Mode.ON_DEMAND),
                                    discount("5", Mode.PROVISIONED)));

    static Discount discount(String percent, Mode mode) {
        return new Discount("d", new BigDecimal(percent), Set.of(mode), Extras.NONE);
    }

    static TestCard units() {
        return new TestCard()
                .unitHour("m", Term.NONE, "7")
                .unitHour("m", Term.ONE_MONTH, "5.8")
                .unitHour("m", Term.SIX_MONTHS, "3.9");
    }

    static RateCard card() {
        return units().onDemand("m", "2", "10").card();
    }

    static ScheduleQuestion question(Plan plan) {
        return ScheduleQuestion.of(
                new BreakEvenQuestion(
                        plan.workloads().stream().map(Workload::id).toList(),
                        "m",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        null,
                        false,
                        plan.start(),
                        Term.NONE));
    }

    static ScheduleAnswer.Known known(Plan plan, RateCard card, ScheduleQuestion question) {
        return assertInstanceOf(
                ScheduleAnswer.Known.class,
                new ScheduleSolver(plan, card).answer(question, () -> false));
    }

    static Gap gap(Plan plan, RateCard card, ScheduleQuestion question) {
        return assertInstanceOf(
                        ScheduleAnswer.Unanswerable.class,
                        new ScheduleSolver(plan, card).answer(question, () -> false))
                .gaps()
                .getFirst();
    }

    static Schedule priced(Alternative alternative) {
        return assertInstanceOf(Alternative.Priced.class, alternative).schedule();
    }

    static Usd engine(Plan plan, Scenario scenario) {
        return PlanPricer.price(plan.withScenarios(List.of(scenario)), card())
                .statements()
                .getFirst()
                .amount()
                .net();
    }

    static Scenario deployed(Purchase purchase, Pool... pools) {
        return new Scenario(
                "s",
                "S",
                Stream.of("chat", "night")
                        .map(
                                id ->
                                        Deployment.of(
                                                id, "m", TestCard.REGION, Scope.REGIONAL, purchase))
                        .toList(),
                List.of(pools),
                Extras.NONE);
    }

    static Usd pooled(Plan plan, Term term, int units) {
        return engine(
                plan,
                deployed(
                        new Purchase.Pooled("p"),
                        new Pool(
                                "p",
                                "m",
                                TestCard.REGION,
                                Scope.REGIONAL,
                                term,
                                new UnitCount.Fixed(units),
                                Overflow.ON_DEMAND,
                                Extras.NONE)));
    }

    static String cents(Usd usd) {
        return Precision.shown(usd.value(), 2).toPlainString();
    }

    private ScheduleCase() {}
}
