package quarry.capacity.reserved;

import quarry.cost.frame.Cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Requests of a month above any limit an hour, in floating point: for searching, not for amounts.
final class OverflowCurve {

    private final double[] requests;
    private final double[] timesFrom;
    private final double[] requestsFrom;

    private OverflowCurve(List<Hours> sorted) {
        int kinds = sorted.size();
        requests = new double[kinds];
        timesFrom = new double[kinds + 1];
        requestsFrom = new double[kinds + 1];
        for (int i = kinds - 1; i >= 0; i--) {
            Hours hours = sorted.get(i);
            requests[i] = hours.requests();
            timesFrom[i] = timesFrom[i + 1] + hours.times();
            requestsFrom[i] = requestsFrom[i + 1] + hours.times() * hours.requests();
        }
    }

    private record Hours(double requests, double times) {}

    static OverflowCurve of(Cell cell) {
        List<Hours> hours = new ArrayList<>();
        cell.served()
                .hours()
                .visit(
                        cell.demand().hours(),
                        (hour, times) ->
                                hours.add(
                                        new Hours(
                                                cell.requestsInHour(hour).doubleValue(),
                                                times.doubleValue())));
        hours.sort(Comparator.comparingDouble(Hours::requests));
        return new OverflowCurve(hours);
    }

    /// Requests in each kind of hour of the month.
    static List<BigDecimal> requests(Cell cell) {
        List<BigDecimal> requests = new ArrayList<>();
        cell.served()
                .hours()
                .visit(cell.demand().hours(), (hour, _) -> requests.add(cell.requestsInHour(hour)));
        return requests;
    }

    /// Requests in the busiest hour.
    double peak() {
        return requests.length == 0 ? 0 : requests[requests.length - 1];
    }

    /// Requests of the month above so many an hour.
    double above(double limit) {
        int low = 0;
        int high = requests.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (requests[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return requestsFrom[low] - limit * timesFrom[low];
    }
}
