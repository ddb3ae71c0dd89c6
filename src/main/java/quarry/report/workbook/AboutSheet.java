package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.List;

/// What this workbook is, what it rests on and how to read it.
final class AboutSheet implements PlanSheet {

    private static final List<String> READING =
            List.of(
                    "List is quantity × rate; net is list after the plan's discounts. Both are in"
                            + " US dollars.",
                    "Figures are computed exactly and rounded only where they are shown; cells hold"
                            + " what Excel can hold, 15 digits.",
                    "A total marked incomplete lacks the cells on the sheet Missing; they never"
                            + " count as 0.",
                    "Lines has one row for each month, workload and component, with the rate's"
                            + " source. Filter it to follow a figure.",
                    "Assumptions has everything that was entered. Rates marked as own figures come"
                            + " from the plan, not from AWS.",
                    "This is a plan: an estimate from these assumptions, not a bill.");

    private final PricedPlan priced;
    private final String program;

    AboutSheet(PricedPlan priced, String program) {
        this.priced = priced;
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
