package quarry.capacity.reserved;

import quarry.cost.frame.Cell;
import quarry.cost.load.OnDemandRequest;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Purchase;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds how many tokens per minute to reserve, in whole thousands.
final class Sizing {

    /// Tokens that 1,000 tokens per minute serve in an hour.
    static final BigDecimal THOUSAND_AN_HOUR = BigDecimal.valueOf(60_000);

    private static final long LEAST_INPUT = thousands(Purchase.Reserved.MIN_INPUT_TPM);
    private static final long LEAST_OUTPUT = thousands(Purchase.Reserved.MIN_OUTPUT_TPM);

    private final ReservedSide input;
    private final ReservedSide output;
    private final OnDemandRequest request;
    private final BigDecimal hours;

    Sizing(ReservedSide input, ReservedSide output, OnDemandRequest request) {
        this.input = input;
        this.output = output;
        this.request = request;
        this.hours = request.cell().demand().hours().hours();
    }

    private static long thousands(BigDecimal tokensPerMinute) {
        return tokensPerMinute.movePointLeft(3).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    ReservedTerm term(Term term) {
        long peakInput = Math.max(LEAST_INPUT, thousands(input.peakTpm()));
        long peakOutput = Math.max(LEAST_OUTPUT, thousands(output.peakTpm()));
        return new ReservedTerm(
                term,
                input,
                output,
                together(),
                cheapest(peakInput, peakOutput),
                reservation(LEAST_INPUT, LEAST_OUTPUT),
                reservation(peakInput, peakOutput));
    }

    /// Price of what one request an hour takes of both sides ÷ its on-demand cost.
    private Optional<BigDecimal> together() {
        if (request.net().isZero()) {
            return Optional.empty();
        }
        BigDecimal price =
                input.hour()
                        .value()
                        .multiply(input.tokensPerRequest())
                        .add(output.hour().value().multiply(output.tokensPerRequest()));
        return Optional.of(
                Precision.meant(
                        Precision.quotient(
                                price, THOUSAND_AN_HOUR.multiply(request.net().value()))));
    }

    /// Nothing, or the best of the few sizes that a search in floating point leaves; of equals the first.
    private ReservedTerm.Reservation cheapest(long peakInput, long peakOutput) {
        ReservedTerm.Reservation best = reservation(0, 0);
        for (SizeSearch.Size size : search().best(peakInput, peakOutput)) {
            ReservedTerm.Reservation candidate = reservation(size.input(), size.output());
            if (Precision.difference(candidate.total().value(), best.total().value()).signum()
                    < 0) {
                best = candidate;
            }
        }
        return best;
    }

    private SizeSearch search() {
        double all = hours.doubleValue();
        return new SizeSearch(
                OverflowCurve.of(request.cell()),
                request.net().value().doubleValue(),
                new SizeSearch.Side(
                        LEAST_INPUT,
                        input.tokensPerRequest().doubleValue(),
                        input.hour().value().doubleValue() * all),
                new SizeSearch.Side(
                        LEAST_OUTPUT,
                        output.tokensPerRequest().doubleValue(),
                        output.hour().value().doubleValue() * all));
    }

    /// Exact, however the size was found.
    private ReservedTerm.Reservation reservation(long inputThousands, long outputThousands) {
        Cell cell = request.cell();
        BigDecimal above =
                Stream.of(limit(inputThousands, input), limit(outputThousands, output))
                        .flatMap(Optional::stream)
                        .min(BigDecimal::compareTo)
                        .map(limit -> cell.requestsAbove(limit, cell.served().hours()))
                        .orElse(BigDecimal.ZERO);
        Usd reserved =
                input.hour()
                        .times(BigDecimal.valueOf(inputThousands))
                        .plus(output.hour().times(BigDecimal.valueOf(outputThousands)))
                        .times(hours);
        return new ReservedTerm.Reservation(
                inputThousands,
                outputThousands,
                reserved,
                request.net().times(above),
                cell.requests().signum() == 0
                        ? BigDecimal.ZERO
                        : Precision.meant(Precision.quotient(above, cell.requests())));
    }

    /// Requests an hour that so much serves; empty if they take none of it.
    private static Optional<BigDecimal> limit(long thousands, ReservedSide side) {
        return side.tokensPerRequest().signum() == 0
                ? Optional.empty()
                : Optional.of(
                        Precision.quotient(
                                THOUSAND_AN_HOUR.multiply(BigDecimal.valueOf(thousands)),
                                side.tokensPerRequest()));
    }
}
