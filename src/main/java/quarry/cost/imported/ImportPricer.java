package quarry.cost.imported;

import quarry.cost.Purpose;
import quarry.cost.Step;
import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Cell;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;

/// Prices an imported model: copies × custom model units × minutes of active 5-minute windows, and storage.
///
/// An hour has as many active windows as it has requests, at most its twelve: a window with one request is
/// billed whole, one without any is cold.
public final class ImportPricer {

    private static final BigDecimal WINDOWS_AN_HOUR = BigDecimal.valueOf(12);
    private static final BigDecimal MINUTES_A_WINDOW = BigDecimal.valueOf(5);

    private final PlanContext context;
    private final FlatCharges charges;

    public ImportPricer(PlanContext context, FlatCharges charges) {
        this.context = context;
        this.charges = charges;
    }

    public void price(Served served, Purchase.Imported bought) {
        HourGroups hours = served.hours();
        for (Cell cell : served.cells(context.calendar())) {
            minutes(cell, hours, bought);
            storage(cell, bought);
        }
    }

    private void minutes(Cell cell, HourGroups hours, Purchase.Imported bought) {
        String path = cell.served().path();
        BigDecimal given = bought.activeWindowsPerMonth();
        BigDecimal windows = given != null ? given : activeWindows(cell, hours);
        BigDecimal minutes =
                bought.copies()
                        .multiply(bought.cmuPerCopy())
                        .multiply(MINUTES_A_WINDOW)
                        .multiply(windows);
        charges.charge(
                cell.place(),
                Purpose.USE,
                key(cell, Component.CUSTOM_MODEL_UNIT_MINUTE),
                Mode.IMPORT,
                minutes,
                () ->
                        List.of(
                                new Step(
                                        "Active 5-minute windows",
                                        windows,
                                        "windows",
                                        given != null
                                                ? ""
                                                : "hour by hour, one a request, at most 12",
                                        given != null
                                                ? path + ".activeWindowsPerMonth"
                                                : cell.served().assumptions().path() + ".traffic"),
                                new Step("Copies", bought.copies(), "copies", "", path + ".copies"),
                                new Step(
                                        "Custom model units of a copy",
                                        bought.cmuPerCopy(),
                                        "units",
                                        "",
                                        path + ".cmuPerCopy"),
                                new Step(
                                        "Unit minutes",
                                        minutes,
                                        "minutes",
                                        Step.plain(bought.copies())
                                                + " × "
                                                + Step.plain(bought.cmuPerCopy())
                                                + " × 5 × "
                                                + Step.plain(windows),
                                        "")));
    }

    private void storage(Cell cell, Purchase.Imported bought) {
        charges.charge(
                cell.place(),
                Purpose.USE,
                key(cell, Component.CUSTOM_MODEL_UNIT_STORAGE_MONTH),
                Mode.IMPORT,
                bought.cmuPerCopy(),
                () ->
                        List.of(
                                new Step(
                                        "Custom model units stored",
                                        bought.cmuPerCopy(),
                                        "units",
                                        "",
                                        cell.served().path() + ".cmuPerCopy")));
    }

    private static BigDecimal activeWindows(Cell cell, HourGroups hours) {
        return hours.sum(
                cell.demand().hours(),
                (hour, times) -> cell.requestsInHour(hour).min(WINDOWS_AN_HOUR).multiply(times));
    }

    private static RateKey key(Cell cell, Component component) {
        Deployment deployment = cell.served().deployment();
        return new RateKey(
                deployment.model(),
                deployment.region(),
                deployment.scope(),
                Mode.IMPORT,
                Tier.STANDARD,
                Term.NONE,
                component,
                0);
    }
}
