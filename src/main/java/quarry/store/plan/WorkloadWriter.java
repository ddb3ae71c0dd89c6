package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;
import static quarry.store.plan.Limits.ZERO;

import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;
import quarry.store.json.JsonValue;

/// `workloads[…]`
final class WorkloadWriter {

    private WorkloadWriter() {}

    static JsonValue workload(Workload workload) {
        ObjectBuilder object =
                new ObjectBuilder()
                        .text("id", workload.id())
                        .text("name", workload.name())
                        .tags("tags", workload.tags())
                        .put("traffic", traffic(workload.traffic()))
                        .put("request", request(workload.request()));
        if (!workload.cache().equals(CacheUse.NONE)) {
            object.put("cache", cache(workload.cache()));
        }
        if (!workload.retries().equals(Retries.NONE)) {
            object.put("retries", retries(workload.retries()));
        }
        return object.flagUnless(true, "realTime", workload.realTime())
                .amountUnless(ONE, "outcomesPerRequest", workload.outcomesPerRequest())
                .with(workload.extras());
    }

    private static JsonValue traffic(Traffic traffic) {
        ObjectBuilder object =
                new ObjectBuilder().count("requestsPerDay", traffic.requestsPerDay());
        switch (traffic.profile()) {
            case BuiltInProfile week -> object.choiceUnless(BuiltInProfile.FLAT, "profile", week);
            case CustomProfile week ->
                    object.fullList(
                            "profile",
                            week.weights(),
                            weight -> new JsonValue.Num(weight.toPlainString()));
        }
        return object.amountUnless(ZERO, "growthPerMonth", traffic.growthPerMonth())
                .list("seasonality", traffic.seasonality(), ObjectBuilder::amount)
                .list("events", traffic.events(), WorkloadWriter::event)
                .with(traffic.extras());
    }

    private static JsonValue event(TrafficEvent event) {
        return new ObjectBuilder()
                .month("month", event.month())
                .amount("factor", event.factor())
                .textUnless("", "note", event.note())
                .with(event.extras());
    }

    private static JsonValue request(RequestShape request) {
        return new ObjectBuilder()
                .countUnless(ZERO, "systemTokens", request.systemTokens())
                .countUnless(ZERO, "contextTokens", request.contextTokens())
                .countUnless(ZERO, "userTokens", request.userTokens())
                .countUnless(ZERO, "outputTokens", request.outputTokens())
                .countUnless(ONE, "conversationTurns", request.conversationTurns())
                .with(request.extras());
    }

    private static JsonValue cache(CacheUse cache) {
        return new ObjectBuilder()
                .countUnless(ZERO, "cacheableTokens", cache.cacheableTokens())
                .amountUnless(ZERO, "hitRate", cache.hitRate())
                .choiceUnless(CacheTtl.MINUTES_5, "ttl", cache.ttl())
                .with(cache.extras());
    }

    private static JsonValue retries(Retries retries) {
        return new ObjectBuilder()
                .amountUnless(ZERO, "rate", retries.rate())
                .amountUnless(ONE, "chargedInputShare", retries.chargedInputShare())
                .amountUnless(ZERO, "chargedOutputShare", retries.chargedOutputShare())
                .with(retries.extras());
    }
}
