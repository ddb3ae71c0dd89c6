package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ExportCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void writesAWorkbookAndLeavesNothingElse() throws IOException {
        Path target = folder.resolve("result.xlsx");
        Outcome outcome = Outcome.onPlan("export", "small", "-o", target.toString());
        assertEquals(new Outcome(0, "", ""), outcome);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
            assertEquals(
                    "Small plan",
                    book.getSheet("Summary").getRow(0).getCell(0).getStringCellValue());
        }
        assertEquals(List.of(target), files());
    }

    @Test
    void anIncompletePlanIsStillWritten() {
        Path target = folder.resolve("result.xlsx");
        Outcome outcome = Outcome.onPlan("export", "gaps", "-o", target.toString());
        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        outcome.assertSaid("No rate for acme.chat-v1:0 us-east-1 regional batch input");
        assertTrue(Files.exists(target));
    }

    @Test
    void replacesAWorkbookWhole() throws IOException {
        Path target = folder.resolve("result.xlsx");
        Files.writeString(target, "old");
        assertEquals(0, Outcome.onPlan("export", "small", "-o", target.toString()).status());
        assertEquals("PK", Files.readString(target, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamedAndKept() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("folder.xlsx"));
        Outcome.onPlan("export", "small", "-o", inTheWay.toString())
                .assertRefused("folder.xlsx was not saved", "folder");
        Outcome.onPlan("export", "small", "-o", folder.resolve("none/x.xlsx").toString())
                .assertRefused("x.xlsx was not saved", "the folder does not exist");
        Outcome.onPlan("export", "small", "-o", folder.resolve("x.csv").toString())
                .assertRefused("allowed: a name that ends in .xlsx");
        Path kept = folder.resolve("kept.xlsx");
        Files.writeString(kept, "old");
        Outcome.onPlan("export", "broken", "-o", kept.toString()).assertRefused("line 1");
        assertArrayEquals(new byte[] {'o', 'l', 'd'}, Files.readAllBytes(kept));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
