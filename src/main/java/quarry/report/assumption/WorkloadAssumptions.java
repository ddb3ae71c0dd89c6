package quarry.report.assumption;

import quarry.plan.AddOn;
import quarry.plan.BuiltInProfile;
import quarry.plan.CacheUse;
import quarry.plan.CustomProfile;
import quarry.plan.Profile;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Everything assumed about one workload.
final class WorkloadAssumptions {

    private static final int MONTHS_A_YEAR = 12;

    private WorkloadAssumptions() {}

    static List<Assumption> of(Workload workload, int index) {
        AssumptionList list = AssumptionList.of(workload.name(), "$.workloads[" + index + "]");
        workload.tags().forEach((key, value) -> list.text("Tag " + key, value, "tags." + key));
        traffic(list.at("traffic"), workload.traffic());
        request(list.at("request"), workload.request());
        cache(list.at("cache"), workload.cache());
        retries(list.at("retries"), workload.retries());
        list.flag("Someone waits for the answer", workload.realTime(), "realTime");
        list.count("Outcomes", workload.outcomesPerRequest(), "a request", "outcomesPerRequest");
        for (int i = 0; i < workload.addOns().size(); i++) {
            addOn(list.at("addOns[" + i + "]"), workload.addOns().get(i));
        }
        return list.gathered();
    }

    private static void traffic(AssumptionList list, Traffic traffic) {
        list.count("Requests", traffic.requestsPerDay(), "a day", "requestsPerDay");
        list.text("Week", profile(traffic.profile()), "profile");
        list.share("Growth", traffic.growthPerMonth(), "a month", "growthPerMonth");
        for (int i = 0; i < MONTHS_A_YEAR; i++) {
            BigDecimal season =
                    traffic.seasonality().isEmpty() ? BigDecimal.ONE : traffic.seasonality().get(i);
            String month = Month.of(i + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            list.count("Season, " + month, season, "times", "seasonality[" + i + "]");
        }
        for (int i = 0; i < traffic.events().size(); i++) {
            TrafficEvent event = traffic.events().get(i);
            list.month("Event from", event.month(), "events[" + i + "].month");
            list.add(
                    "Event in " + event.month(),
                    new Assumption.Count(event.factor()),
                    "times the requests",
                    "events[" + i + "].factor",
                    event.note());
        }
    }

    private static String profile(Profile profile) {
        return switch (profile) {
            case BuiltInProfile builtIn -> builtIn.label();
            case CustomProfile _ -> "168 hours of its own";
        };
    }

    private static void request(AssumptionList list, RequestShape request) {
        String unit = "tokens a request";
        list.count("System prompt", request.systemTokens(), unit, "systemTokens");
        list.count("Context", request.contextTokens(), unit, "contextTokens");
        list.count("User input", request.userTokens(), unit, "userTokens");
        list.count("Output", request.outputTokens(), unit, "outputTokens");
        list.count("Turns", request.conversationTurns(), "a conversation", "conversationTurns");
        BigDecimal maxTokens = request.maxTokens();
        if (maxTokens != null) {
            list.count("Output limit asked for", maxTokens, unit, "maxTokens");
        }
    }

    private static void addOn(AssumptionList list, AddOn addOn) {
        String per = "a " + addOn.per().id();
        String place =
                String.join(" ", addOn.model(), addOn.region(), addOn.scope().id(), "on-demand");
        list.add(addOn.name(), new Assumption.Count(addOn.quantity()), per, "quantity", place);
        for (int i = 0; i < addOn.texts().size(); i++) {
            BigDecimal characters = addOn.texts().get(i);
            list.count(addOn.name() + ", text", characters, "characters", "texts[" + i + "]");
        }
        BigDecimal documents = addOn.documents();
        if (documents != null) {
            list.count(addOn.name() + ", documents", documents, "a query", "documents");
        }
    }

    private static void cache(AssumptionList list, CacheUse cache) {
        list.count(
                "Cacheable prefix", cache.cacheableTokens(), "tokens a request", "cacheableTokens");
        list.share("Cache hits", cache.hitRate(), "of requests", "hitRate");
        list.text("Cache lifetime", cache.ttl().id(), "ttl");
    }

    private static void retries(AssumptionList list, Retries retries) {
        list.share("Charged retries", retries.rate(), "of requests", "rate");
        list.share(
                "Input a retry pays", retries.chargedInputShare(), "of input", "chargedInputShare");
        list.share(
                "Output a retry pays",
                retries.chargedOutputShare(),
                "of output",
                "chargedOutputShare");
    }
}
