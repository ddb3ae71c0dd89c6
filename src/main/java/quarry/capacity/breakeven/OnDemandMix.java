package quarry.capacity.breakeven;

import quarry.cost.demand.RequestMeter;
import quarry.cost.load.OnDemandRequest;
import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the workloads' requests cost on demand, and what their average request is in this month's mix.
///
/// @param requests one request of each workload, in the order asked for
/// @param monthlyRequests of all workloads
/// @param monthly what they cost, net
/// @param perRequest what the average one costs, net
/// @param inputTokens of the average one, cached or not, with retries
/// @param outputTokens of the average one, with retries
public record OnDemandMix(
        List<OnDemandRequest> requests,
        BigDecimal monthlyRequests,
        Usd monthly,
        Usd perRequest,
        BigDecimal inputTokens,
        BigDecimal outputTokens) {

    public OnDemandMix {
        requests = List.copyOf(requests);
    }

    /// Empty if there is no mix: several workloads, and no request of any in this month.
    static Optional<OnDemandMix> of(List<OnDemandRequest> requests) {
        List<BigDecimal> counts = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (OnDemandRequest request : requests) {
            counts.add(request.cell().requests());
            all = all.add(request.cell().requests());
        }
        if (requests.size() == 1) {
            return Optional.of(of(requests, all, List.of(BigDecimal.ONE), BigDecimal.ONE));
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(of(requests, all, counts, all));
    }

    private static OnDemandMix of(
            List<OnDemandRequest> requests,
            BigDecimal monthlyRequests,
            List<BigDecimal> weights,
            BigDecimal weight) {
        Usd monthly = Usd.ZERO;
        BigDecimal usd = BigDecimal.ZERO;
        BigDecimal input = BigDecimal.ZERO;
        BigDecimal output = BigDecimal.ZERO;
        for (int i = 0; i < requests.size(); i++) {
            OnDemandRequest request = requests.get(i);
            RequestMeter meter = request.cell().meter();
            monthly = monthly.plus(request.net().times(request.cell().requests()));
            usd = usd.add(request.net().value().multiply(weights.get(i)));
            input = input.add(meter.inputTokens().multiply(weights.get(i)));
            output = output.add(meter.outputTokens().multiply(weights.get(i)));
        }
        return new OnDemandMix(
                requests,
                monthlyRequests,
                monthly,
                new Usd(Precision.quotient(usd, weight)),
                Precision.quotient(input, weight),
                Precision.quotient(output, weight));
    }

    /// How much of this traffic costs as much on demand as a unit; empty if requests cost nothing.
    Optional<PaidFor> paidFor(UnitPrice price) {
        return perRequest.isZero()
                ? Optional.empty()
                : Optional.of(
                        new PaidFor(
                                Precision.quotient(price.hour().value(), perRequest.value()),
                                inputTokens,
                                outputTokens,
                                price.hours()));
    }
}
