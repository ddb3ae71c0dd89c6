package quarry.cost.reserved;

import org.jspecify.annotations.Nullable;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.commitment.CapacityHours;
import quarry.cost.commitment.Commitment;
import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.tokens.TokenPricer;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

/// Prices the reserved tier: so many tokens per minute for input and for output, used or not; what exceeds
/// either goes to on-demand standard.
///
/// Input demand counts cache writes and not cache reads. AWS sells at least 100,000 input and 10,000 output
/// tokens per minute, in thousands.
public final class ReservedPricer {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final PlanContext context;
    private final Ledger ledger;
    private final TokenPricer tokens;

    public ReservedPricer(PlanContext context, Ledger ledger, TokenPricer tokens) {
        this.context = context;
        this.ledger = ledger;
        this.tokens = tokens;
    }

    public void price(Served served, Purchase.Reserved bought) {
        List<Cell> cells = served.cells(context.calendar());
        if (cells.isEmpty()) {
            return;
        }
        if (bought.inputTpm().compareTo(Purchase.Reserved.MIN_INPUT_TPM) < 0
                || bought.outputTpm().compareTo(Purchase.Reserved.MIN_OUTPUT_TPM) < 0) {
            cells.forEach(
                    cell ->
                            ledger.notApplicable(
                                    cell.place(),
                                    "The reserved tier is sold from 100 thousand input and 10"
                                            + " thousand output tokens per minute; set inputTpm and"
                                            + " outputTpm to at least that."));
            return;
        }
        BigDecimal input = thousands(bought.inputTpm());
        BigDecimal output = thousands(bought.outputTpm());
        YearMonth lastServed = cells.getLast().month();
        Commitment commitment = Commitment.of(bought.term(), cells.getFirst().month(), lastServed);
        bill(served, commitment, lastServed, Component.RESERVED_INPUT_1K_TPM_HOUR, input);
        bill(served, commitment, lastServed, Component.RESERVED_OUTPUT_1K_TPM_HOUR, output);
        HourGroups hours = served.hours();
        for (Cell cell : cells) {
            overflow(cell, hours, input, output);
        }
    }

    private static BigDecimal thousands(BigDecimal tokensPerMinute) {
        return tokensPerMinute.movePointLeft(3).setScale(0, RoundingMode.CEILING);
    }

    private void bill(
            Served served,
            Commitment commitment,
            YearMonth lastServed,
            Component component,
            BigDecimal thousands) {
        Deployment deployment = served.deployment();
        RateKey key =
                new RateKey(
                        deployment.model(),
                        deployment.region(),
                        deployment.scope(),
                        Mode.RESERVED,
                        Tier.STANDARD,
                        commitment.term(),
                        component,
                        0);
        new CapacityHours(context, ledger)
                .bill(
                        commitment,
                        key,
                        thousands,
                        served::place,
                        (month, rate, hours) ->
                                ledger.add(
                                        Line.priced(
                                                month,
                                                served.workload().id(),
                                                served.index(),
                                                month.isAfter(lastServed)
                                                        ? Purpose.COMMITMENT
                                                        : Purpose.USE,
                                                rate,
                                                hours.multiply(thousands),
                                                context.discount(Mode.RESERVED),
                                                new ReservedDerivation(
                                                        served.path(),
                                                        thousands,
                                                        hours,
                                                        context.monthBasis().label()))));
    }

    private void overflow(
            Cell cell, HourGroups hours, BigDecimal inputThousands, BigDecimal outputThousands) {
        BigDecimal limit =
                min(
                        limit(inputThousands, cell.meter().inputTokensWithoutCacheReads()),
                        limit(outputThousands, cell.meter().outputTokens()));
        if (limit == null) {
            return;
        }
        BigDecimal above = cell.requestsAbove(limit, hours);
        if (above.signum() > 0) {
            tokens.overflow(
                    cell, above, "hour by hour, demand above the tokens per minute reserved");
        }
    }

    /// Requests an hour that so many tokens per minute serve; null if a request takes none of them.
    private static @Nullable BigDecimal limit(BigDecimal thousands, BigDecimal tokensOfARequest) {
        return tokensOfARequest.signum() == 0
                ? null
                : Precision.quotient(
                        thousands.movePointRight(3).multiply(MINUTES), tokensOfARequest);
    }

    private static @Nullable BigDecimal min(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }
}
