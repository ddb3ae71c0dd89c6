package quarry.launch.window;

import javafx.application.Platform;

import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.ScenarioComparer;
import quarry.cost.price.PlanPricer;
import quarry.launch.cli.ProgramVersion;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.text.CompareText;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What Quarry shows where no window can open: the sample plan as text, as a workbook and in pictures.
final class Demo {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Path folder;
    private final PrintWriter out;

    Demo(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    void run() throws IOException, CardException, SaveFailed {
        RateCard card = BundledCard.read();
        Plan plan = Sample.plan();
        out.println(
                "No display was found, so no window opens: here is the sample plan instead, as text"
                        + " and in "
                        + folder);
        out.println();
        PricedPlan priced = PlanPricer.price(plan, card);
        Outlook outlook = Outlook.of(priced, card);
        Figures figures = new Figures(Locale.ENGLISH, plan.shownIn());
        new CompareText(
                        priced,
                        ScenarioComparer.compare(priced, new Breakdown.ByWorkload(), 0),
                        figures,
                        outlook)
                .writeTo(out);
        out.println();
        Files.createDirectories(folder);
        Path workbook = folder.resolve("portfolio.xlsx");
        AtomicFile.replace(
                workbook,
                new PlanWorkbook(priced, card, outlook, figures, ProgramVersion.text())::writeTo);
        out.println(workbook);
        out.flush();
        for (Named named : pictures(card, plan)) {
            Path file = folder.resolve(named.name());
            named.picture().writePng(file);
            out.println(file);
            out.flush();
        }
    }

    private record Named(String name, Picture picture) {}

    /// Starts JavaFX without a display, takes the pictures and stops it again.
    private static List<Named> pictures(RateCard card, Plan plan) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<List<Named>> taken = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        taken.complete(take(new Screens(card, plan)));
                    } catch (RuntimeException e) {
                        taken.completeExceptionally(e);
                    }
                });
        try {
            return taken.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The pictures could not be taken", e);
        } finally {
            Platform.exit();
        }
    }

    private static List<Named> take(Screens screens) {
        List<Named> pictures = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (Screens.Shot shot : screens.all(theme)) {
                pictures.add(
                        new Named(
                                shot.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png",
                                shot.picture(WIDTH, HEIGHT, theme)));
            }
        }
        return pictures;
    }
}
