package quarry.capacity.sensitivity;

import quarry.cost.load.UnitLoad;

import java.math.BigDecimal;
import java.util.List;

/// What a request of each workload costs on demand, net, and takes of a unit, at one value of a lever.
record State(List<BigDecimal> usdPerRequest, List<UnitLoad> loads) {

    State {
        usdPerRequest = List.copyOf(usdPerRequest);
        loads = List.copyOf(loads);
    }
}
