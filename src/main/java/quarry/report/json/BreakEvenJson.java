package quarry.report.json;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitDemand;
import quarry.capacity.breakeven.UnitPrice;
import quarry.capacity.decision.Decision;
import quarry.cost.PricedPlan;
import quarry.money.Usd;
import quarry.report.Report;
import quarry.report.text.BreakEvenSentence;
import quarry.report.text.Figures;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A break-even; what is not known, or has no answer, is null. Amounts are net unless named otherwise.
public final class BreakEvenJson implements Report {

    private final PricedPlan plan;
    private final Decision decision;
    private final BreakEven answer;
    private final Figures figures;
    private final String verdict;

    /// @param plan for the heading; its statements are not needed
    /// @param figures for the sentences
    public BreakEvenJson(PricedPlan plan, Decision decision, Figures figures) {
        this.plan = plan;
        this.decision = decision;
        this.answer = decision.answer();
        this.figures = figures;
        this.verdict = BreakEvenSentence.of(answer, figures);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(() -> members(json));
        }
    }

    private void members(JsonOut json) throws IOException {
        SharedJson.heading(json, plan);
        question(json, answer.question());
        switch (answer) {
            case BreakEven.Known known -> known(json, known);
            case BreakEven.OnlyProvisioned forced -> forced(json, forced);
            case BreakEven.Unanswerable none -> {
                json.text("answer", "none");
                json.text("verdict", verdict);
                SharedJson.missing(json, none.gaps());
            }
        }
        more(json);
        json.objects(
                "warnings",
                decision.warnings(),
                warning -> {
                    json.text("path", warning.path());
                    json.text("message", warning.message());
                });
    }

    private void more(JsonOut json) throws IOException {
        if (decision.schedule().isPresent()) {
            ScheduleJson.write(json, decision.schedule().get(), figures);
        }
        if (answer instanceof BreakEven.Known) {
            SensitivityJson.write(json, decision.levers(), figures);
        }
        if (decision.waiting().isPresent()) {
            OtherWaysJson.batch(json, decision.waiting().get(), figures);
        }
        if (decision.reserved().isPresent()) {
            OtherWaysJson.reserved(json, decision.reserved().get(), figures);
        }
    }

    private static void question(JsonOut json, BreakEvenQuestion question) throws IOException {
        json.texts("workloads", question.workloads());
        json.text("model", question.model());
        json.text("region", question.region());
        json.word("scope", question.scope());
        json.text("customModel", Optional.ofNullable(question.customModel()));
        json.flag("caching", question.caching());
        json.text("month", question.month().toString());
        json.word("term", question.term());
    }

    private void known(JsonOut json, BreakEven.Known known) throws IOException {
        TermAnswer asked = known.asked();
        json.text("answer", "break-even");
        json.usd("unitHourUsd", asked.price().hour());
        json.usd("onDemandUsdPerRequest", known.onDemand().perRequest());
        Optional<PaidFor> paid = asked.paidFor();
        json.decimal("breakEvenRequestsPerHour", paid.map(p -> p.requests().perHour()));
        json.decimal("breakEvenRequestsPerDay", paid.map(p -> p.requests().perDay()));
        json.decimal("breakEvenTokensPerHour", paid.map(p -> p.tokens().perHour()));
        json.flag("capacityKnown", known.demand().isPresent());
        json.decimal(
                "breakEvenUtilization", asked.units().flatMap(UnitChoice::breakEvenUtilization));
        json.decimal("meanUtilization", known.demand().map(UnitDemand::mean));
        json.decimal("peakUtilization", known.demand().map(UnitDemand::peak));
        json.objects(
                "units",
                asked.units().map(BreakEvenJson::units).orElse(List.of()),
                unit -> {
                    json.integer("unit", unit.number());
                    json.decimal("utilization", unit.utilization());
                    json.flag("pays", unit.pays());
                    json.usd("savingUsd", unit.saving());
                });
        cheapestUnits(json, asked.units());
        json.object(
                "monthlyUsd",
                () -> {
                    json.usd("onDemand", known.onDemand().monthly());
                    amount(json, "peakSized", asked.units(), c -> c.peakSized().total());
                    amount(json, "cheapest", asked.units(), c -> c.cheapest().total());
                });
        json.decimal("rejectedShare", asked.units().map(c -> c.cheapest().rejectedShare()));
        json.text("verdict", verdict);
        json.usd("unitHourListUsd", asked.price().listHour());
        paces(json, paid);
        integer(json, "peakUnits", asked.units().map(UnitChoice::peakUnits));
        json.objects(
                "costs",
                asked.units().map(BreakEvenJson::costs).orElse(List.of()),
                cost -> {
                    json.integer("units", cost.units());
                    json.usd("unitsUsd", cost.unitsUsd());
                    json.usd("overflowUsd", cost.overflowUsd());
                    json.usd("total", cost.total());

                    json.decimal("rejectedShare", cost.rejectedShare());
                });
        json.objects(
                "terms",
                known.terms(),
                term -> {
                    price(json, term.price());
                    json.decimal(
                            "breakEvenRequestsPerHour",
                            term.paidFor().map(p -> p.requests().perHour()));
                    json.decimal(
                            "breakEvenUtilization",
                            term.units().flatMap(UnitChoice::breakEvenUtilization));
                    cheapestUnits(json, term.units());
                    amount(json, "cheapestUsd", term.units(), c -> c.cheapest().total());
                    amount(json, "peakSizedUsd", term.units(), c -> c.peakSized().total());
                });
    }

    private static List<UnitChoice.Unit> units(UnitChoice choice) {
        return choice.units(Math.max(1, choice.peakUnits()));
    }

    private static List<UnitChoice.Cost> costs(UnitChoice choice) {
        return choice.costs(Math.max(1, choice.peakUnits()));
    }

    /// Tokens and requests that pay for a unit, in all units of time; null if on demand costs nothing.
    private static void paces(JsonOut json, Optional<PaidFor> paid) throws IOException {
        pace(json, "breakEvenRequests", paid.map(PaidFor::requests));
        pace(json, "breakEvenInputTokens", paid.map(PaidFor::input));
        pace(json, "breakEvenOutputTokens", paid.map(PaidFor::output));
        pace(json, "breakEvenTokens", paid.map(PaidFor::tokens));
    }

    private static void pace(JsonOut json, String name, Optional<PaidFor.Pace> pace)
            throws IOException {
        json.object(
                name,
                () -> {
                    json.decimal("perHour", pace.map(PaidFor.Pace::perHour));
                    json.decimal("perDay", pace.map(PaidFor.Pace::perDay));
                    json.decimal("perMonth", pace.map(PaidFor.Pace::perMonth));
                });
    }

    private static void amount(
            JsonOut json, String name, Optional<UnitChoice> units, Function<UnitChoice, Usd> amount)
            throws IOException {
        json.decimal(name, units.map(amount).map(Usd::value));
    }

    private static void cheapestUnits(JsonOut json, Optional<UnitChoice> units) throws IOException {
        integer(json, "cheapestUnits", units.map(UnitChoice::cheapestUnits));
    }

    private static void integer(JsonOut json, String name, Optional<Integer> value)
            throws IOException {
        if (value.isPresent()) {
            json.integer(name, value.get());
        } else {
            json.text(name, Optional.empty());
        }
    }

    private static void price(JsonOut json, UnitPrice price) throws IOException {
        json.word("term", price.term());
        json.usd("unitHourUsd", price.hour());
        json.usd("unitHourListUsd", price.listHour());
        json.usd("unitMonthUsd", price.month());
        SharedJson.provenance(json, price.rate());
    }

    private void forced(JsonOut json, BreakEven.OnlyProvisioned forced) throws IOException {
        Optional<UnitDemand> demand = forced.demand();
        json.text("answer", "only-provisioned");
        json.usd("unitHourUsd", forced.asked().price().hour());
        json.flag("capacityKnown", demand.isPresent());
        json.decimal("meanUtilization", demand.map(UnitDemand::mean));
        json.decimal("peakUtilization", demand.map(UnitDemand::peak));
        integer(json, "peakUnits", forced.asked().peakUnits());
        json.text("verdict", verdict);
        json.objects(
                "terms",
                forced.terms(),
                term -> {
                    price(json, term.price());
                    integer(json, "peakUnits", term.peakUnits());
                    json.decimal("peakSizedUsd", term.peakSized().map(Usd::value));
                });
        SharedJson.missing(json, forced.notSold());
    }
}
