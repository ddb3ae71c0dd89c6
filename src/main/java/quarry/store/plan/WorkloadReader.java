package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;
import static quarry.store.plan.Limits.ZERO;

import quarry.plan.BuiltInProfile;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Profile;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;
import quarry.store.json.JsonValue;

import java.math.BigDecimal;
import java.util.List;

/// `workloads[…]`
final class WorkloadReader {

    private static final int MAX_TAGS = 50;
    private static final int MAX_EVENTS = 240;
    private static final ChoiceKind<BuiltInProfile> PROFILE = ChoiceKind.of(BuiltInProfile.class);

    private WorkloadReader() {}

    static Workload workload(JsonFields f) {
        String id = f.required("id", Limits.ID);
        return new Workload(
                id,
                f.or("name", Limits.NAME, id),
                f.tags("tags", MAX_TAGS),
                f.required("traffic", WorkloadReader::traffic, Traffic.flat(ZERO)),
                f.required("request", WorkloadReader::request, RequestShape.of(0, 0)),
                f.or("cache", WorkloadReader::cache, CacheUse.NONE),
                f.or("retries", WorkloadReader::retries, Retries.NONE),
                f.or("realTime", Limits.FLAG, true),
                f.or("outcomesPerRequest", Limits.OUTCOMES, ONE),
                f.extras());
    }

    private static Traffic traffic(JsonFields f) {
        return new Traffic(
                f.required("requestsPerDay", Limits.REQUESTS_PER_DAY),
                profile(f),
                f.or("growthPerMonth", Limits.GROWTH, ZERO),
                seasonality(f),
                f.objects("events", MAX_EVENTS, WorkloadReader::event),
                f.extras());
    }

    private static Profile profile(JsonFields f) {
        JsonCursor cursor = f.cursor("profile");
        if (cursor == null) {
            return BuiltInProfile.FLAT;
        }
        String allowed = PROFILE.allowed() + " or a list of " + Profile.HOURS + " numbers";
        if (!(cursor.value() instanceof JsonValue.Arr(List<JsonValue> weights))) {
            try {
                return PROFILE.read(cursor.value());
            } catch (Unfit unfit) {
                cursor.refuse(unfit.getMessage() + "; allowed: " + allowed);
                return BuiltInProfile.FLAT;
            }
        }
        if (weights.size() != Profile.HOURS) {
            cursor.refuse(
                    "is no week; allowed: "
                            + allowed
                            + ", one for each hour from Monday 00:00 UTC");
            return BuiltInProfile.FLAT;
        }
        List<BigDecimal> read = f.values("profile", Profile.HOURS, Limits.WEIGHT, List.of());
        if (read.stream().allMatch(w -> w.signum() == 0)) {
            cursor.refuse("is 0 in every hour; allowed: weights of which at least one is above 0");
            return BuiltInProfile.FLAT;
        }
        return new CustomProfile(read);
    }

    private static List<BigDecimal> seasonality(JsonFields f) {
        List<BigDecimal> factors = f.values("seasonality", 12, Limits.FACTOR, List.of());
        JsonCursor cursor = f.cursor("seasonality");
        if (cursor != null && isIncompleteYear(cursor.value())) {
            cursor.refuse(
                    "is no year; allowed: 12 factors, January first, or an empty list for none");
        }
        return factors;
    }

    private static boolean isIncompleteYear(JsonValue value) {
        return value instanceof JsonValue.Arr(List<JsonValue> items)
                && !items.isEmpty()
                && items.size() < 12;
    }

    private static TrafficEvent event(JsonFields f) {
        return new TrafficEvent(
                f.required("month", Limits.MONTH),
                f.required("factor", Limits.FACTOR),
                f.or("note", Limits.NOTE, ""),
                f.extras());
    }

    private static RequestShape request(JsonFields f) {
        return new RequestShape(
                f.or("systemTokens", Limits.TOKENS, ZERO),
                f.or("contextTokens", Limits.TOKENS, ZERO),
                f.or("userTokens", Limits.TOKENS, ZERO),
                f.or("outputTokens", Limits.TOKENS, ZERO),
                f.or("conversationTurns", Limits.TURNS, ONE),
                f.extras());
    }

    private static CacheUse cache(JsonFields f) {
        return new CacheUse(
                f.or("cacheableTokens", Limits.TOKENS, ZERO),
                f.or("hitRate", Limits.SHARE, ZERO),
                f.or("ttl", ChoiceKind.of(CacheTtl.class), CacheTtl.MINUTES_5),
                f.extras());
    }

    private static Retries retries(JsonFields f) {
        return new Retries(
                f.or("rate", Limits.RETRIES, ZERO),
                f.or("chargedInputShare", Limits.SHARE, ONE),
                f.or("chargedOutputShare", Limits.SHARE, ZERO),
                f.extras());
    }
}
