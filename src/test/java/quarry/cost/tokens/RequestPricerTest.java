package quarry.cost.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Extras;
import quarry.plan.Retries;
import quarry.rates.Component;
import quarry.rates.RateBook;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

class RequestPricerTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .cache("m", "0.3", "3.75")
                    .longContext("m", 1_000, "6", "22.5")
                    .card();

    private static final RateKey ROUTE =
            RateKey.onDemand("m", TestCard.REGION, Scope.REGIONAL, Tier.STANDARD, Component.INPUT);

    private static Optional<Usd> price(
            Retries retries, long input, long output, long read, long written) {
        return new RequestPricer(
                        new RateBook(CARD, List.of()).tokenRates(ROUTE, YearMonth.of(2027, 1)),
                        retries)
                .price(
                        new RequestPricer.Tokens(
                                input, output, read, Component.CACHE_WRITE_5M, written));
    }

    @Test
    void everyTokenIsPricedAtTheRateOfItsComponent() {
        assertEquals(Optional.of(Usd.of("0.00459")), price(Retries.NONE, 500, 200, 300, 0));
        assertEquals(Optional.of(Usd.of("0.000375")), price(Retries.NONE, 0, 0, 0, 100));
    }

    @Test
    void allInputDecidesOnLongContextAndOutputGoesWithIt() {
        assertEquals(Optional.of(Usd.of("0.0045")), price(Retries.NONE, 1_000, 100, 0, 0));
        assertEquals(Optional.of(Usd.of("0.008256")), price(Retries.NONE, 1_001, 100, 0, 0));
    }

    @Test
    void aMissingRateLeavesARequestWithoutAPrice() {
        assertEquals(Optional.empty(), price(Retries.NONE, 901, 100, 100, 0));
    }

    @Test
    void retriesMultiplyInputAndOutputByTheirChargedShares() {
        Retries retries =
                new Retries(
                        new BigDecimal("0.1"), BigDecimal.ONE, new BigDecimal("0.5"), Extras.NONE);
        assertEquals(Optional.of(Usd.of("0.001905")), price(retries, 100, 100, 0, 0));
    }
}
