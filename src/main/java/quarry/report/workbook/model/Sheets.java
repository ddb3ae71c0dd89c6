package quarry.report.workbook.model;

import quarry.cost.frame.PlanContext;
import quarry.plan.AddOn;
import quarry.plan.Discount;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.report.workbook.sheet.Formula;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The sheets of one model, and the cells of them that all scenarios refer to.
final class Sheets {

    private static final Formula CHARACTERS_A_UNIT = Formula.number(1_000);
    private static final Formula DOCUMENTS_A_BLOCK = Formula.number(100);

    private final Plan plan;
    private final List<YearMonth> calendar;
    private final Inputs inputs;
    private final HoursSheet hours;
    private final DemandSheet demand;
    private final RequestsSheet requests;
    private final CapacitySheet capacity;
    private final MonthsSheet months;
    private final ServedSheet served;
    private final Charges charges;

    Sheets(Plan plan, RateCard card, Inputs inputs, RateCells rates) {
        PlanContext context = new PlanContext(plan, card);
        this.plan = plan;
        this.calendar = plan.calendar();
        this.inputs = inputs;
        this.hours = new HoursSheet(plan, context);
        this.demand = new DemandSheet(plan, inputs, hours);
        this.requests = new RequestsSheet(plan, card, inputs);
        this.capacity = new CapacitySheet(plan, context, hours);
        this.months = new MonthsSheet(plan, discounts(plan, inputs));
        this.served = new ServedSheet(plan, inputs, demand);
        this.charges = new Charges(context, rates);
    }

    /// What list amounts of each mode are multiplied by.
    private static Map<Mode, Formula> discounts(Plan plan, Inputs inputs) {
        Map<Mode, Formula> discounts = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            Formula net = Formula.ONE;
            for (int i = 0; i < plan.discounts().size(); i++) {
                Discount discount = plan.discounts().get(i);
                if (discount.modes().contains(mode)) {
                    net = net.times(Formula.ONE.minus(inputs.at("$.discounts[" + i + "].percent")));
                }
            }
            if (!net.plain()) {
                discounts.put(
                        mode,
                        inputs.derived(
                                "Discounts",
                                "Net of list, " + mode.id(),
                                net,
                                "of the list amount",
                                "net_" + mode.id().replace('-', '_')));
            }
        }
        return discounts;
    }

    /// What one request (or one month) takes of an add-on: quantity × text units × blocks of documents.
    Formula addOn(int workload, int index) {
        AddOn addOn = plan.workloads().get(workload).addOns().get(index);
        String path = "$.workloads[" + workload + "].addOns[" + index + "]";
        Formula each = inputs.at(path + ".quantity");
        Formula units = Formula.ZERO;
        for (int i = 0; i < addOn.texts().size(); i++) {
            units =
                    units.plus(
                            inputs.at(path + ".texts[" + i + "]")
                                    .over(CHARACTERS_A_UNIT)
                                    .roundedUp());
        }
        if (!addOn.texts().isEmpty()) {
            each = each.times(units);
        }
        if (addOn.documents() != null) {
            each = each.times(inputs.at(path + ".documents").over(DOCUMENTS_A_BLOCK).roundedUp());
        }
        return each;
    }

    Plan plan() {
        return plan;
    }

    List<YearMonth> calendar() {
        return calendar;
    }

    Inputs inputs() {
        return inputs;
    }

    HoursSheet hours() {
        return hours;
    }

    DemandSheet demand() {
        return demand;
    }

    RequestsSheet requests() {
        return requests;
    }

    CapacitySheet capacity() {
        return capacity;
    }

    MonthsSheet months() {
        return months;
    }

    ServedSheet served() {
        return served;
    }

    Charges charges() {
        return charges;
    }
}
