package quarry.report.workbook.model;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.cost.tokens.TokenRoute;
import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Tier;
import quarry.report.workbook.model.MonthsSheet.Where;
import quarry.report.workbook.sheet.Formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the amounts of one scenario as formulas, deployment by deployment, the way the engine prices them.
final class ScenarioModel {

    private final Sheets sheets;
    private final int scenario;
    private final Statement statement;
    private final List<Member> members = new ArrayList<>();
    private final Map<ServedSheet.At, Formula> rejected = new HashMap<>();
    private final Set<Integer> unwritten = new HashSet<>();

    ScenarioModel(Sheets sheets, int scenario, Statement statement) {
        this.sheets = sheets;
        this.scenario = scenario;
        this.statement = statement;
    }

    /// A deployment whose workload exists.
    ///
    /// @param months served, by place in the plan
    record Member(
            int index,
            Deployment deployment,
            int workload,
            List<Integer> months,
            RequestsSheet.Request request) {}

    void write() {
        List<Deployment> deployments = sheets.plan().scenarios().get(scenario).deployments();
        for (int d = 0; d < deployments.size(); d++) {
            member(d, deployments.get(d)).ifPresent(members::add);
        }
        members.forEach(this::deployment);
        new PoolsModel(sheets, this, statement).write(members);
        new BesideModel(sheets, scenario).write(members);
        statement.gaps().forEach(this::gap);
        sheets.served().scenario(scenario, rejected);
    }

    private Optional<Member> member(int index, Deployment deployment) {
        List<Workload> workloads = sheets.plan().workloads();
        for (int w = 0; w < workloads.size(); w++) {
            if (workloads.get(w).id().equals(deployment.workload())) {
                List<Integer> months = new ArrayList<>();
                for (int m = 0; m < sheets.calendar().size(); m++) {
                    if (deployment.serves(sheets.calendar().get(m))) {
                        months.add(m);
                    }
                }
                return Optional.of(
                        new Member(
                                index,
                                deployment,
                                w,
                                months,
                                sheets.requests().row(scenario, index, deployment, w)));
            }
        }
        return Optional.empty();
    }

    private void deployment(Member member) {
        boolean custom = member.deployment().customModel() != null;
        Deployment deployment = member.deployment();
        switch (deployment.purchase()) {
            case Purchase.OnDemand(Tier tier) when !custom ->
                    tokens(member, TokenRoute.onDemand(deployment, tier));
            case Purchase.OnDemand(Tier tier) when tier == Tier.STANDARD ->
                    tokens(member, TokenRoute.customModel(deployment));
            case Purchase.Batch _
                    when !custom && !sheets.plan().workloads().get(member.workload()).realTime() ->
                    tokens(member, TokenRoute.batch(deployment));
            case Purchase.Reserved bought when !custom ->
                    new ReservedModel(sheets, this).write(member, bought);
            case Purchase.Imported bought when !custom -> imported(member, bought);
            default -> {} // units are written with the pools; the rest is a gap
        }
    }

    private void tokens(Member member, TokenRoute route) {
        for (int month : member.months()) {
            tokens(member, route, month, Purpose.USE, requests(member, month));
        }
    }

    /// The requests of a deployment in a month.
    Formula requests(Member member, int month) {
        return sheets.demand().of(member.workload(), month).requests().times(share(member));
    }

    Formula share(Member member) {
        return sheets.inputs().at(path(member) + ".share");
    }

    String path(Member member) {
        return path() + ".deployments[" + member.index() + "]";
    }

    String path() {
        return "$.scenarios[" + scenario + "]";
    }

    int index() {
        return scenario;
    }

    Where where(Member member, int month) {
        return new Where(scenario, member.workload(), member.index(), month);
    }

    private void tokens(
            Member member, TokenRoute route, int month, Purpose purpose, Formula requests) {
        for (Component component : components(member)) {
            sheets.months()
                    .row(
                            where(member, month),
                            component,
                            purpose,
                            requests,
                            member.request().of(component),
                            sheets.charges()
                                    .tokens(
                                            route.key(Component.INPUT),
                                            component,
                                            sheets.calendar().get(month),
                                            member.request().size(),
                                            route.discounted()));
        }
    }

    private List<Component> components(Member member) {
        return RequestsSheet.cached(member.deployment())
                ? List.of(
                        Component.INPUT,
                        Component.CACHE_READ,
                        sheets.plan().workloads().get(member.workload()).cache().ttl().write(),
                        Component.OUTPUT)
                : List.of(Component.INPUT, Component.OUTPUT);
    }

    /// Requests above bought capacity: on demand at the standard tier, or turned away.
    void overflow(Member member, int month, Formula requests, Overflow overflow) {
        if (overflow == Overflow.REJECT) {
            rejected.merge(new ServedSheet.At(member.workload(), month), requests, Formula::plus);
            return;
        }
        Deployment deployment = member.deployment();
        tokens(
                member,
                deployment.customModel() == null
                        ? TokenRoute.onDemand(deployment, Tier.STANDARD)
                        : TokenRoute.customModel(deployment),
                month,
                Purpose.OVERFLOW,
                requests);
    }

    /// What a deployment asks of capacity in a month.
    CapacitySheet.Taker taker(Member member, int month) {
        return new CapacitySheet.Taker(
                member.index(),
                sheets.plan().workloads().get(member.workload()).traffic().profile(),
                sheets.demand().of(member.workload(), month).requestsPerDay().times(share(member)),
                member.request().capacity());
    }

    private void imported(Member member, Purchase.Imported bought) {
        Formula copies = sheets.inputs().at(path(member) + ".copies");
        Formula units = sheets.inputs().at(path(member) + ".cmuPerCopy");
        for (int month : member.months()) {
            Formula windows =
                    bought.activeWindowsPerMonth() != null
                            ? sheets.inputs().at(path(member) + ".activeWindowsPerMonth")
                            : windows(member, month);
            imported(
                    member,
                    month,
                    Component.CUSTOM_MODEL_UNIT_MINUTE,
                    windows.times(Formula.number(5)),
                    copies.times(units));
            imported(member, month, Component.CUSTOM_MODEL_UNIT_STORAGE_MONTH, Formula.ONE, units);
        }
    }

    /// Hour by hour, one window a request, at most twelve.
    private Formula windows(Member member, int month) {
        return sheets.capacity()
                .month(
                        scenario,
                        sheets.plan().workloads().get(member.workload()).name(),
                        month,
                        List.of(taker(member, month)),
                        Formula.number(12))
                .allUsed();
    }

    private void imported(
            Member member, int month, Component component, Formula counted, Formula each) {
        sheets.months()
                .row(
                        where(member, month),
                        component,
                        Purpose.USE,
                        counted,
                        each,
                        sheets.charges()
                                .flat(
                                        Keys.imported(member.deployment(), component),
                                        sheets.calendar().get(month),
                                        Mode.IMPORT));
    }

    /// What does not apply has a row that says so. A missing rate has one already, with the amount it is
    /// missing from, unless nothing was written of its deployment.
    private void gap(Gap gap) {
        if (gap instanceof Gap.NotApplicable || unwritten.contains(gap.deployment())) {
            int workload =
                    sheets.plan().workloads().stream()
                            .map(Workload::id)
                            .toList()
                            .indexOf(gap.workload());
            int month = sheets.calendar().indexOf(gap.month());
            sheets.months()
                    .notApplicable(
                            new Where(scenario, workload, gap.deployment(), month), gap.reason());
        }
    }

    /// Notes that a deployment cannot be worked out, as the engine says.
    void leave(Member member) {
        unwritten.add(member.index());
    }

    /// Whether the engine could price everything of a deployment.
    boolean priced(int deployment) {
        return statement.gaps().stream().noneMatch(gap -> gap.deployment() == deployment);
    }

    /// Whether the engine says of nothing of a deployment that it does not apply.
    boolean applies(int deployment) {
        return statement.gaps().stream()
                .noneMatch(
                        gap -> gap instanceof Gap.NotApplicable && gap.deployment() == deployment);
    }

    /// A place that belongs to no single deployment.
    Where shared(int month) {
        return new Where(scenario, -1, Line.NO_DEPLOYMENT, month);
    }
}
