/// Demand: hours of a month, requests in them, tokens in a request.
@NullMarked
package quarry.cost.demand;

import org.jspecify.annotations.NullMarked;
