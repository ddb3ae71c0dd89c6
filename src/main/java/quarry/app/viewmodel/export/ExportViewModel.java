package quarry.app.viewmodel.export;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;

import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.cost.PricedPlan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Exports the plan as a workbook, in the background.
public final class ExportViewModel {

    private static final String ENDING = ".xlsx";

    private final PricingViewModel pricing;
    private final Function<String, Optional<Path>> whereToExport;
    private final Latest<Order, Done> latest;
    private final BooleanExpression possible;

    private record Order(PricedPlan priced, Path file) {}

    private record Done(Path file, Optional<String> failure) {}

    /// @param whereToExport asks the user for a file, given a name to suggest
    public ExportViewModel(
            PricingViewModel pricing,
            WorkbookExport export,
            Function<String, Optional<Path>> whereToExport,
            Latest.Background background,
            NoticesViewModel notices) {
        this.pricing = pricing;
        this.whereToExport = whereToExport;
        this.latest =
                new Latest<>(
                        order -> new Done(order.file(), export.write(order.priced(), order.file())),
                        background,
                        done -> report(done, notices),
                        failure -> notices.error("The workbook was not exported: " + failure));
        this.possible =
                Bindings.createBooleanBinding(
                        () ->
                                pricing.pricedProperty().get() != null
                                        && !pricing.busyProperty().get()
                                        && !latest.busyProperty().get(),
                        pricing.pricedProperty(),
                        pricing.busyProperty(),
                        latest.busyProperty());
    }

    /// Whether figures are there, up to date, and no export is under way.
    public BooleanExpression possibleProperty() {
        return possible;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return latest.busyProperty();
    }

    /// Asks for a file and writes the figures on show into it.
    public void exportWorkbook() {
        PricedPlan priced = pricing.pricedProperty().get();
        if (priced != null && possible.get()) {
            whereToExport
                    .apply(priced.plan().name() + ENDING)
                    .ifPresent(file -> latest.ask(new Order(priced, file)));
        }
    }

    private static void report(Done done, NoticesViewModel notices) {
        done.failure()
                .ifPresentOrElse(
                        reason ->
                                notices.error(
                                        done.file().getFileName() + " was not exported. " + reason),
                        () -> notices.done("Exported " + done.file().getFileName()));
    }
}
