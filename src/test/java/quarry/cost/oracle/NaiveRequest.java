package quarry.cost.oracle;

import quarry.plan.Workload;

import java.math.BigDecimal;

/// The tokens of a mean request, and how often they are charged because of retries.
record NaiveRequest(Workload workload) {

    Fraction input() {
        Fraction turn =
                Fraction.of(workload.request().userTokens())
                        .plus(Fraction.of(workload.request().outputTokens()));
        return Fraction.of(workload.request().systemTokens())
                .plus(Fraction.of(workload.request().contextTokens()))
                .plus(Fraction.of(workload.request().userTokens()))
                .plus(
                        Fraction.of(workload.request().conversationTurns())
                                .minus(Fraction.ONE)
                                .over(Fraction.of(2))
                                .times(turn));
    }

    Fraction output() {
        return Fraction.of(workload.request().outputTokens());
    }

    Fraction inputCharges() {
        return charges(workload.retries().chargedInputShare());
    }

    Fraction outputCharges() {
        return charges(workload.retries().chargedOutputShare());
    }

    private Fraction charges(BigDecimal chargedShare) {
        return Fraction.ONE.plus(
                Fraction.of(workload.retries().rate()).times(Fraction.of(chargedShare)));
    }
}
