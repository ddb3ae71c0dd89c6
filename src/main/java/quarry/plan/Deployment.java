package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import quarry.rates.Scope;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// How one share of one workload is served.
///
/// @param share 0 to 1 of the workload's requests
/// @param caching whether prompt caching is switched on
/// @param factors how this model counts or answers otherwise than the workload says
/// @param from first month served; null from the plan's first
/// @param until last month served; null to the plan's last
/// @param customModel id of the plan's custom model that is served; null for the model itself
@RecordBuilder
public record Deployment(
        String workload,
        BigDecimal share,
        String model,
        String region,
        Scope scope,
        Purchase purchase,
        boolean caching,
        TokenFactors factors,
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        @Nullable String customModel,
        Extras extras)
        implements DeploymentBuilder.With {

    public static Deployment of(
            String workload, String model, String region, Scope scope, Purchase purchase) {
        return new Deployment(
                workload,
                BigDecimal.ONE,
                model,
                region,
                scope,
                purchase,
                false,
                TokenFactors.NONE,
                null,
                null,
                null,
                Extras.NONE);
    }

    public boolean serves(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
    }

    /// The share of a workload's requests that those of its deployments take which serve a month.
    public static BigDecimal share(List<Deployment> ofWorkload, YearMonth month) {
        BigDecimal share = BigDecimal.ZERO;
        for (Deployment deployment : ofWorkload) {
            if (deployment.serves(month)) {
                share = share.add(deployment.share());
            }
        }
        return share;
    }
}
