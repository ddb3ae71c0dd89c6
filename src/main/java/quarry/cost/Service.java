package quarry.cost;

import java.math.BigDecimal;
import java.time.YearMonth;

/// What became of one workload's requests in one month of a scenario.
///
/// @param requests all that the traffic brings
/// @param unserved those no deployment takes
/// @param rejected those that full capacity turns away
/// @param outcomes business outcomes of the served ones
public record Service(
        YearMonth month,
        String workload,
        BigDecimal requests,
        BigDecimal unserved,
        BigDecimal rejected,
        BigDecimal outcomes) {

    public BigDecimal served() {
        return requests.subtract(unserved).subtract(rejected);
    }
}
