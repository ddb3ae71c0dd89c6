package quarry.app.viewmodel.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class ExportViewModelTest {

    private static final Path FILE = Path.of("Support.xlsx");

    @Test
    void writesTheFiguresOnShow() {
        Desk desk = new Desk(Samples.plan());
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.export().exportWorkbook();
        assertSame(desk.workbench.pricing().pricedProperty().get(), desk.exports.get(FILE));
        assertEquals(List.of("Exported Support.xlsx"), desk.notices());
    }

    @Test
    void saysWhyItFailed() {
        Desk desk = new Desk(Samples.plan());
        desk.chosenFile = Optional.of(FILE);
        desk.exportFailure = Optional.of("Excel has it open; close it there.");
        desk.workbench.export().exportWorkbook();
        assertEquals(
                List.of("Support.xlsx was not exported. Excel has it open; close it there."),
                desk.notices());
    }

    @Test
    void doesNothingWithoutAFileOrWithOldFigures() {
        HandStepped work = new HandStepped();
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.workbench.export().exportWorkbook();
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.workloads().rename("chat", "Chat");
        assertFalse(desk.workbench.export().possibleProperty().get());
        desk.workbench.export().exportWorkbook();
        work.all();
        assertEquals(Map.of(), desk.exports);
    }

    @Test
    void aCancelledExportWritesNothingAndSaysSo() {
        HandStepped work = new HandStepped();
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.export().exportWorkbook();
        assertFalse(desk.workbench.export().possibleProperty().get());
        desk.patience.all();
        assertEquals("Exporting Support.xlsx…", desk.workbench.jobs().textProperty().get());
        desk.whileExporting = _ -> desk.workbench.jobs().cancel();
        work.all();
        assertEquals(Map.of(), desk.exports);
        assertEquals(
                List.of("Exporting Support.xlsx was cancelled, nothing was written"),
                desk.notices());
        assertTrue(desk.workbench.export().possibleProperty().get());
    }

    @Test
    void thePlanCanBeEditedAndSavedMeanwhile() {
        HandStepped work = new HandStepped();
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.export().exportWorkbook();
        desk.workbench.workloads().rename("chat", "Chat");
        assertTrue(desk.workbench.file().savableProperty().get());
        desk.workbench.file().save();
        work.all();
        assertEquals(desk.plan(), desk.files.get(FILE));
        assertEquals(Samples.plan(), Objects.requireNonNull(desk.exports.get(FILE)).plan());
    }
}
