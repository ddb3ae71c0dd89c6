package quarry.capacity.commit;

import quarry.capacity.breakeven.AskedWorkloads;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.Unfit;
import quarry.capacity.schedule.Block;
import quarry.capacity.schedule.ScheduleProblem;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.demand.HourGroups;
import quarry.cost.demand.MonthDemand;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.load.UnitLoad;
import quarry.money.Usd;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.rates.Lookup;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts a question about a plan as a schedule problem: what each unit replaces in each month, and the blocks for
/// sale, priced as the engine prices them, net on both sides.
final class PlannedProblem {

    /// Units of all months together; more of them take more memory and time than an answer is worth.
    private static final long MOST_UNIT_MONTHS = 1_000_000;

    private final BreakEvenQuestion question;
    private final PlanContext context;
    private final List<YearMonth> months;
    private final List<UnitOffer> offers;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Gap> notSold = new ArrayList<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final List<List<Usd>> replaced = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();

    /// @param question of which the plan has everything that it names
    PlannedProblem(Plan plan, RateCard card, ScheduleQuestion question) {
        this.question = question.load();
        this.context = new PlanContext(plan, card);
        this.months = months(question.goesOn());
        this.offers = UnitOffer.of(this.question, context, months);
        Ledger ledger = new Ledger();
        checkOffers(ledger);
        AskedWorkloads asked = new AskedWorkloads(plan, context);
        List<Served> workloads =
                this.question.workloads().stream()
                        .map(id -> asked.served(id, this.question, ledger))
                        .toList();
        Part part = ledger.part(context.calendar());
        gaps.addAll(part.gaps());
        warnings.addAll(part.warnings());
        Optional<ModelUnitCapacity> capacity = context.capacity(this.question.model());
        if (capacity.isEmpty()) {
            refuse("$.modelUnits", UnitLoad.ASK_FOR_CAPACITY);
        }
        if (gaps.isEmpty()) {
            load(workloads, capacity);
        }
    }

    /// The plan's months, and as many more as the longest term on sale can run on after it.
    private List<YearMonth> months(boolean goesOn) {
        List<YearMonth> all = new ArrayList<>(context.calendar());
        int longest = 1;
        for (Term term : Term.values()) {
            boolean sold =
                    context.calendar().stream()
                            .anyMatch(
                                    month ->
                                            UnitOffer.rate(question, context, term, month)
                                                    .isPresent());
            longest = sold ? Math.max(longest, Block.months(term)) : longest;
        }
        for (int more = 1; goesOn && more < longest; more++) {
            all.add(context.last().plusMonths(more));
        }
        return List.copyOf(all);
    }

    private void checkOffers(Ledger ledger) {
        Place place =
                new Place(
                        months.getFirst(), Line.NO_WORKLOAD, Line.NO_DEPLOYMENT, "$.rateOverrides");
        offers.forEach(offer -> ledger.doubt(place, offer.rate()));
        if (offers.isEmpty()) {
            switch (UnitOffer.lookup(question, context, question.term(), months.getFirst())) {
                case Lookup.Missing missing -> ledger.noRate(place, missing);
                case Lookup.Found _ ->
                        refuse(
                                "$.months",
                                "No term for sale ends within the plan's "
                                        + months.size()
                                        + " months; make the plan longer or let demand go on"
                                        + " after it");
            }
        }
    }

    private void refuse(String path, String reason) {
        gaps.add(Unfit.gap(question, Line.NO_WORKLOAD, path, reason));
    }

    private void load(List<Served> workloads, Optional<ModelUnitCapacity> capacity) {
        HourGroups groups =
                HourGroups.of(
                        workloads.stream()
                                .map(w -> w.assumptions().months().getFirst().week())
                                .toList());
        long unitMonths = 0;
        for (int m = 0; m < months.size(); m++) {
            int month = m;
            List<Cell> cells = workloads.stream().map(w -> cell(w, month)).toList();
            MonthLoad load = MonthLoad.of(groups, cells, capacity).orElseThrow();
            BigDecimal peak = load.peakUnits();
            if (peak.compareTo(UnitLoad.MOST_UNITS) > 0) {
                refuse("$.modelUnits", UnitLoad.tooMany(peak));
                return;
            }
            unitMonths += peak.longValueExact();
            if (unitMonths > MOST_UNIT_MONTHS) {
                refuse(
                        "$.modelUnits",
                        "Over the plan the peak hours take more than "
                                + MOST_UNIT_MONTHS
                                + " units, months added up; a schedule is found for fewer. Ask"
                                + " about fewer workloads or months, or check the capacity under"
                                + " modelUnits.");
                return;
            }
            add(load, months.get(m), peak.intValueExact());
        }
    }

    /// A custom model without a rate on demand is served by units or not at all.
    private void add(MonthLoad load, YearMonth month, int peak) {
        List<BigDecimal> usd = new ArrayList<>();
        List<Gap> missing = new ArrayList<>();
        for (MonthLoad.Source source : load.sources()) {
            OnDemandRequest request = OnDemandRequest.of(context, source.cell());
            missing.addAll(request.gaps());
            warnings.addAll(request.warnings());
            usd.add(request.net().value());
        }
        replaced.add(missing.isEmpty() ? falling(load.curve(usd)) : List.of());
        required.add(missing.isEmpty() ? 0 : peak);
        if (missing.isEmpty()) {
            return;
        }
        if (question.customModel() == null) {
            gaps.addAll(missing);
        } else {
            notSold.addAll(missing);
            checkUnitsSold(month, peak);
        }
    }

    private void checkUnitsSold(YearMonth month, int peak) {
        int at = months.indexOf(month);
        boolean sold = offers.stream().map(UnitOffer::block).anyMatch(block -> block.runsIn(at));
        if (peak > 0 && !sold) {
            refuse(
                    "$.rateOverrides",
                    "No block for sale runs in "
                            + month
                            + ", and the model is not sold on demand; enter a unit's price for that"
                            + " month, or let demand go on after the plan");
        }
    }

    private Cell cell(Served workload, int month) {
        List<MonthDemand> planned = workload.assumptions().months();
        YearMonth at = months.get(month);
        return new Cell(
                workload,
                month < planned.size()
                        ? planned.get(month)
                        : planned.getLast().goingOn(at, context.hours(at)));
    }

    /// Each unit replaces no more than the one before it; where both replace the same, the last of 34 digits may
    /// say otherwise.
    private static List<Usd> falling(LoadCurve curve) {
        int peak = curve.peak().setScale(0, RoundingMode.CEILING).intValueExact();
        List<Usd> units = new ArrayList<>(peak);
        for (int number = 1; number <= peak; number++) {
            Usd usd = curve.unit(number).replaced();
            units.add(number > 1 && usd.compareTo(units.getLast()) > 0 ? units.getLast() : usd);
        }
        return units;
    }

    /// What is missing; if anything is, there is no problem to solve.
    List<Gap> gaps() {
        return gaps;
    }

    /// On-demand rates that there are none of: in those months units have to serve everything.
    List<Gap> notSold() {
        return notSold;
    }

    Set<Problem> warnings() {
        return warnings;
    }

    List<UnitOffer> offers() {
        return offers;
    }

    /// @throws IllegalStateException if something is missing
    ScheduleProblem problem() {
        if (!gaps.isEmpty()) {
            throw new IllegalStateException(gaps.getFirst().reason());
        }
        List<Block> blocks = offers.stream().map(UnitOffer::block).toList();
        return new ScheduleProblem(months, context.calendar().size(), replaced, required, blocks);
    }
}
