package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.List;

/// What this workbook is, what it rests on and how to read it.
final class AboutSheet implements PlanSheet {

    private static final List<String> READING =
            List.of(
                    "List is quantity × rate; net is list after the plan's discounts. Both are in"
                            + " US dollars.",
                    "A total marked incomplete lacks the cells on the sheet Missing; they never"
                            + " count as 0.",
                    "Lines has one row for each month, workload and component as Quarry worked it"
                            + " out, with the rate's source. Filter it to follow a figure.",
                    "Assumptions has everything that was entered. Rates marked as own figures come"
                            + " from the plan, not from AWS.",
                    "This is a plan: an estimate from these assumptions, not a bill.");

    private static final List<String> MODEL =
            List.of(
                    "Change a green cell on Assumptions or Rates and everything follows. Only those"
                            + " can be typed over; the sheets are protected without a password.",
                    "Names: w2_requests_per_day is the second workload's, s1_d3_share the share of"
                            + " the third deployment in the first scenario, rate_5 the fifth rate.",
                    "Months has every amount: Demand and Requests give its quantity, Rates its"
                            + " price. Summary adds it up.",
                    "Capacity holds bought units, reservations and imported models hour by hour:"
                            + " a row for all hours of a month that are alike.",
                    "Hours has the weights of the weekly profiles and how often each hour of the"
                            + " week occurs in a month.",
                    "Checks sets Quarry's figures against those of this workbook; they agree to"
                            + " a billionth and half a cent until an input is changed.",
                    "What has no cell here is changed in Quarry: models, regions, modes, months,"
                            + " weekly profiles. Budgets and quotas are as exported.");

    private static final List<String> NUMBERS =
            List.of(
                    "This plan is too large for a spreadsheet to work out: the sheets hold"
                            + " Quarry's own figures and do not follow when a cell changes.",
                    "Figures are computed exactly and rounded only where they are shown; cells"
                            + " hold what Excel can hold, 15 digits.");

    private final PricedPlan priced;
    private final String program;
    private final boolean live;

    /// @param live whether the workbook works with formulas
    AboutSheet(PricedPlan priced, String program, boolean live) {
        this.priced = priced;
        this.live = live;
        this.program = program;
    }

    @Override
    public String name() {
        return "About";
    }

    @Override
    public void fill(SheetWriter cells) {
        Plan plan = priced.plan();
        RateCard.Heading card = priced.card();
        cells.text(CellRole.TITLE, plan.name()).newRow();
        cells.newRow();
        fact(cells, "Months", plan.start() + " to " + plan.last());
        fact(cells, "Month basis", plan.monthBasis().label());
        fact(cells, "Rate card", card.title());
        fact(cells, "Newest source", card.published().toString());
        fact(cells, "Made with", program);
        fact(cells, "Disclaimer", card.disclaimer());
        section(cells, "How to read this workbook", READING);
        section(cells, "How it recalculates", live ? MODEL : NUMBERS);
        section(cells, "Sources of the rate card", card.sources());
    }

    private static void fact(SheetWriter cells, String label, String value) {
        cells.text(label).text(CellRole.ANSWER, value).newRow();
    }

    private static void section(SheetWriter cells, String heading, List<String> lines) {
        cells.newRow();
        cells.text(CellRole.SECTION, heading).newRow();
        for (String line : lines) {
            cells.text(CellRole.ANSWER, line).newRow();
        }
    }
}
