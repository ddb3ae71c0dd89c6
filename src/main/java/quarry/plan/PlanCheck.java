package quarry.plan;

import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a plan as a whole, wherever it came from: names, references, months and shares.
///
/// Bounds of single figures are a matter of the file or the input field.
public final class PlanCheck {

    private final Plan plan;
    private final List<Problem> problems = new ArrayList<>();
    private final PlanMonths months;
    private final PlanIds ids;

    private PlanCheck(Plan plan) {
        this.plan = plan;
        this.months = new PlanMonths(plan, problems);
        this.ids = new PlanIds(problems);
    }

    /// Errors make the plan unusable; warnings are about figures that deserve a look.
    public static List<Problem> check(Plan plan) {
        return new PlanCheck(plan).problems();
    }

    private List<Problem> problems() {
        name("$.name", plan.name());
        ids.check(plan);
        overrides();
        discounts();
        ids.unique(plan.modelUnits(), ModelUnitCapacity::model, "$.modelUnits", "model");
        ids.unique(plan.modelNotes(), ModelNote::model, "$.modelNotes", "model");
        workloads();
        scenarios();
        customModels();
        budgets();
        quotas();
        return List.copyOf(problems);
    }

    private void overrides() {
        for (int i = 0; i < plan.rateOverrides().size(); i++) {
            String path = "$.rateOverrides[" + i + "]";
            RateOverride rate = plan.rateOverrides().get(i).rate();
            months.range(path, rate.from(), rate.until());
            RateKey key = rate.key();
            if (key.tier() != Tier.STANDARD && key.mode() != Mode.ON_DEMAND) {
                warn(
                        path + ".tier",
                        quoted(key.tier().id())
                                + " is never looked up in mode "
                                + key.mode().id()
                                + "; leave the tier out");
            }
            if (key.term() != Term.NONE
                    && key.mode() != Mode.PROVISIONED
                    && key.mode() != Mode.RESERVED) {
                warn(
                        path + ".term",
                        quoted(key.term().id())
                                + " is never looked up in mode "
                                + key.mode().id()
                                + "; leave the term out");
            }
        }
    }

    private void discounts() {
        for (int i = 0; i < plan.discounts().size(); i++) {
            String path = "$.discounts[" + i + "]";
            name(path + ".name", plan.discounts().get(i).name());
            if (plan.discounts().get(i).modes().isEmpty()) {
                warn(path + ".modes", "the discount names no mode and so takes nothing off");
            }
        }
    }

    private void workloads() {
        for (int i = 0; i < plan.workloads().size(); i++) {
            String path = "$.workloads[" + i + "]";
            Workload workload = plan.workloads().get(i);
            name(path + ".name", workload.name());
            List<TrafficEvent> events = workload.traffic().events();
            for (int e = 0; e < events.size(); e++) {
                months.event(path + ".traffic.events[" + e + "].month", events.get(e).month());
            }
            request(path + ".request", workload.request());
            for (int a = 0; a < workload.addOns().size(); a++) {
                AddOn addOn = workload.addOns().get(a);
                name(path + ".addOns[" + a + "].name", addOn.name());
                new AddOnCheck(addOn, path + ".addOns[" + a + "]", problems).run();
            }
        }
    }

    private void request(String path, RequestShape request) {
        if (request.inputTokens().signum() == 0 && request.outputTokens().signum() == 0) {
            warn(path, "the request holds no tokens and so costs nothing");
        }
        BigDecimal max = request.maxTokens();
        if (max != null && max.compareTo(request.outputTokens()) < 0) {
            warn(
                    path + ".maxTokens",
                    ProblemText.plain(max)
                            + " is below the outputTokens, "
                            + ProblemText.plain(request.outputTokens())
                            + ", and no answer is longer than maxTokens");
        }
    }

    private void scenarios() {
        for (int i = 0; i < plan.scenarios().size(); i++) {
            String path = "$.scenarios[" + i + "]";
            Scenario scenario = plan.scenarios().get(i);
            name(path + ".name", scenario.name());
            new ScenarioCheck(plan, scenario, path, months, problems).run();
        }
    }

    private void customModels() {
        for (int i = 0; i < plan.customModels().size(); i++) {
            String path = "$.customModels[" + i + "]";
            CustomModel model = plan.customModels().get(i);
            name(path + ".name", model.name());
            new CustomModelCheck(plan, model, path, problems).run();
        }
    }

    private void budgets() {
        for (int i = 0; i < plan.budgets().size(); i++) {
            String path = "$.budgets[" + i + "]";
            Budget budget = plan.budgets().get(i);
            name(path + ".name", budget.name());
            boolean matches =
                    plan.workloads().stream()
                            .anyMatch(
                                    w ->
                                            w.tags()
                                                    .entrySet()
                                                    .containsAll(budget.match().entrySet()));
            if (!plan.workloads().isEmpty() && !matches) {
                warn(path + ".match", "no workload has these tags, so the budget watches nothing");
            }
        }
    }

    private void quotas() {
        record Route(String model, String region, Scope scope) {}
        Map<Route, Integer> first = new HashMap<>();
        for (int i = 0; i < plan.quotas().size(); i++) {
            Quota quota = plan.quotas().get(i);
            Route route = new Route(quota.model(), quota.region(), quota.scope());
            Integer earlier = first.putIfAbsent(route, i);
            if (earlier != null) {
                problems.add(
                        Problem.error(
                                "$.quotas[" + i + "]",
                                quoted(quota.model())
                                        + " in "
                                        + quoted(quota.region())
                                        + " with scope "
                                        + quoted(quota.scope().id())
                                        + " has its quota in $.quotas["
                                        + earlier
                                        + "]; keep one of them"));
            }
        }
    }

    private void name(String path, String name) {
        if (name.isBlank()) {
            warn(path, "the name is blank; it is what tables and charts show");
        }
    }

    private void warn(String path, String message) {
        problems.add(Problem.warning(path, message));
    }

    private static String quoted(String text) {
        return ProblemText.quoted(text);
    }
}
