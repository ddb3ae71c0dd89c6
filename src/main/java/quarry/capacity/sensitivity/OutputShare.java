package quarry.capacity.sensitivity;

import quarry.money.Precision;
import quarry.plan.RequestShape;
import quarry.plan.Workload;

import java.math.BigDecimal;

/// Shifts tokens of a request from input to output or back.
final class OutputShare {

    private OutputShare() {}

    /// A request has as many tokens as before; the prefix that repeats stays as long.
    ///
    /// @param now output share of all requests asked about
    /// @param to what it becomes
    static Workload moved(Workload workload, BigDecimal now, BigDecimal to) {
        RequestShape request = workload.request();
        BigDecimal all = request.inputTokens().add(request.outputTokens());
        if (all.signum() == 0 || to.compareTo(now) == 0) {
            return workload;
        }
        BigDecimal own = Precision.quotient(request.outputTokens(), all);
        BigDecimal output = all.multiply(Values.moved(own, now, to), Precision.EXACT).min(all);
        return workload.withRequest(
                request.withSystemTokens(BigDecimal.ZERO)
                        .withContextTokens(all.subtract(output))
                        .withUserTokens(BigDecimal.ZERO)
                        .withOutputTokens(output)
                        .withConversationTurns(BigDecimal.ONE));
    }
}
