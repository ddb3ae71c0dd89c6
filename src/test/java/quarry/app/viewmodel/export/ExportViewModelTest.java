package quarry.app.viewmodel.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.report.ExportFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class ExportViewModelTest {

    private static final Path FILE = Path.of("Support.xlsx");
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @Test
    void writesTheFiguresOnShow() {
        Desk desk = new Desk(Samples.plan());
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.export().export(ExportFormat.XLSX);
        assertEquals(
                new Desk.Export(
                        ExportFormat.XLSX,
                        Objects.requireNonNull(desk.workbench.pricing().pricedProperty().get())),
                desk.exports.get(FILE));
        assertEquals(List.of("Exported Support.xlsx to " + FOLDER), desk.notices());
    }

    @ParameterizedTest
    @CsvSource({
        "XLSX, small-team.xlsx",
        "PDF, small-team.pdf",
        "PNG, small-team.png",
        "CSV, small-team-tables"
    })
    void eachFormatSuggestsANameAndShowsWhereItWent(ExportFormat format, String name) {
        Desk desk = new Desk(Samples.plan().withName("Small / team"));
        desk.chosenFile = Optional.of(Path.of("sub", "chosen"));
        desk.workbench.export().export(format);
        assertEquals(name, desk.suggestion);
        assertEquals(
                format,
                Objects.requireNonNull(desk.exports.get(Path.of("sub", "chosen"))).format());
        desk.workbench.document().edit("Rename", p -> p.withName("Other"));
        desk.workbench.notices().act(desk.workbench.notices().notices().getFirst());
        assertEquals(
                List.of(
                        FOLDER.resolve(
                                format == ExportFormat.CSV
                                        ? Path.of("sub", "chosen")
                                        : Path.of("sub"))),
                desk.shownFolders);
    }

    @Test
    void saysWhyItFailed() {
        Desk desk = new Desk(Samples.plan());
        desk.chosenFile = Optional.of(FILE);
        desk.exportFailure = Optional.of("Excel has it open; close it there.");
        desk.workbench.export().export(ExportFormat.XLSX);
        assertEquals(
                List.of("Support.xlsx was not exported. Excel has it open; close it there."),
                desk.notices());
    }

    @Test
    void doesNothingWithoutAFileOrWithOldFigures() {
        HandStepped work = new HandStepped();
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.workbench.export().export(ExportFormat.XLSX);
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.workloads().rename("chat", "Chat");
        assertFalse(desk.workbench.export().possibleProperty().get());
        desk.workbench.export().export(ExportFormat.XLSX);
        work.all();
        assertEquals(Map.of(), desk.exports);
    }

    @Test
    void aPlanWithErrorsIsNotForOthersToRead() {
        Desk desk = new Desk(Samples.plan());
        desk.chosenFile = Optional.of(Path.of("out.xlsx"));
        desk.scenarioEditor().duplicate(0);
        desk.scenarioEditor().deployment().share().textProperty().set("60");
        desk.workbench.export().export(ExportFormat.XLSX);
        assertEquals(Map.of(), desk.exports);
        assertEquals(
                "The plan has errors and is not exported before they are put right; F8 lists them",
                desk.notices().getLast());
    }

    @Test
    void aPlanThatIsReplacedByItsLikeCanStillBeExported() {
        Desk desk = new Desk(Samples.plan());
        desk.workbench.document().replace(Samples.plan());
        assertTrue(desk.workbench.export().possibleProperty().get());
    }

    @Test
    void aCancelledExportWritesNothingAndSaysSo() {
        HandStepped work = new HandStepped();
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.chosenFile = Optional.of(FILE);
        desk.workbench.export().export(ExportFormat.XLSX);
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
        desk.workbench.export().export(ExportFormat.XLSX);
        desk.workbench.workloads().rename("chat", "Chat");
        assertTrue(desk.workbench.file().savableProperty().get());
        desk.workbench.file().save();
        work.all();
        assertEquals(desk.plan(), desk.files.get(FILE));
        assertEquals(
                Samples.plan(), Objects.requireNonNull(desk.exports.get(FILE)).priced().plan());
    }
}
