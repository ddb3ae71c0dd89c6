package quarry.app.viewmodel.workloads;

import quarry.cost.demand.Growth;
import quarry.cost.demand.MonthDemand;
import quarry.cost.demand.MonthHours;
import quarry.cost.demand.WeekShape;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What follows from a workload's inputs alone, before any price.
final class WorkloadReadOuts {

    private final Plan plan;
    private final Workload workload;
    private final Texts words;
    private final Figures figures;

    WorkloadReadOuts(Plan plan, Workload workload, Texts words, Locale locale) {
        this.plan = plan;
        this.workload = workload;
        this.words = words;
        this.figures = new Figures(locale, plan.shownIn());
    }

    /// Requests by month of the plan.
    List<BigDecimal> requests() {
        WeekShape week = WeekShape.of(workload.traffic().profile());
        List<BigDecimal> growth =
                Growth.factors(workload.traffic().growthPerMonth(), plan.months());
        List<BigDecimal> requests = new ArrayList<>(plan.months());
        List<YearMonth> calendar = plan.calendar();
        for (int i = 0; i < calendar.size(); i++) {
            requests.add(
                    MonthDemand.of(
                                    workload.traffic(),
                                    week,
                                    growth.get(i),
                                    calendar.get(i),
                                    MonthHours.of(plan.monthBasis(), calendar.get(i)))
                            .requests());
        }
        return requests;
    }

    List<MonthBar> months() {
        List<BigDecimal> requests = requests();
        DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM yyyy", Texts.language());
        List<MonthBar> bars = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            String month = plan.calendar().get(i).format(name);
            bars.add(
                    new MonthBar(
                            month + "  " + figures.shortCount(requests.get(i)),
                            words.get("month.exact", month, figures.count(requests.get(i))),
                            requests.get(i).doubleValue()));
        }
        return bars;
    }

    /// In the order they are sent; the cacheable prefix reaches from the first as far as it goes. Parts without
    /// tokens are left out.
    List<RequestPart> parts() {
        RequestShape request = workload.request();
        BigDecimal left = cacheable();
        List<RequestPart> parts = new ArrayList<>();
        for (Part part :
                List.of(
                        new Part("system", words.get("part.system"), request.systemTokens()),
                        new Part("context", words.get("part.context"), request.contextTokens()),
                        new Part("history", words.get("part.history"), request.historyTokens()),
                        new Part("user", words.get("part.user"), request.userTokens()))) {
            BigDecimal cached = left.min(part.tokens());
            left = left.subtract(cached);
            parts.add(part(part, cached));
        }
        parts.add(
                part(
                        new Part("output", words.get("part.output"), request.outputTokens()),
                        BigDecimal.ZERO));
        parts.removeIf(part -> part.tokens() == 0);
        return parts;
    }

    private record Part(String id, String label, BigDecimal tokens) {}

    private RequestPart part(Part part, BigDecimal cached) {
        String tokens = figures.count(part.tokens());
        return new RequestPart(
                part.id(),
                part.label(),
                tokens,
                cached.signum() == 0
                        ? words.get("part.exact", part.label(), tokens)
                        : words.get("part.cacheable", part.label(), tokens, figures.count(cached)),
                part.tokens().doubleValue(),
                cached.doubleValue());
    }

    private BigDecimal cacheable() {
        return workload.cache().cacheableTokens().min(workload.request().inputTokens());
    }

    /// The whole request in words.
    String request() {
        return words.get(
                "bar",
                figures.count(workload.request().inputTokens()),
                figures.count(cacheable()),
                figures.count(workload.request().outputTokens()));
    }
}
