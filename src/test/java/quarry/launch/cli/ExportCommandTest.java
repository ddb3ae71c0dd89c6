package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("temporary files")
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
                .assertRefused("allowed: a name that ends in .xlsx, .pdf or .png, or a folder");
        Outcome.onPlan(
                        "export",
                        "small",
                        "-o",
                        folder.resolve("x.xlsx").toString(),
                        "--format",
                        "pdf")
                .assertRefused("x.xlsx", "allowed: a name that ends in .pdf");
        Path kept = folder.resolve("kept.xlsx");
        Files.writeString(kept, "old");
        Outcome.onPlan("export", "broken", "-o", kept.toString()).assertRefused("line 1");
        assertArrayEquals(new byte[] {'o', 'l', 'd'}, Files.readAllBytes(kept));
    }

    @Test
    void writesATableAFileIntoAFolder() throws IOException {
        Path target = folder.resolve("tables");
        Outcome outcome =
                Outcome.onPlan("export", "small", "-o", target.toString(), "--format", "csv");
        assertEquals(new Outcome(0, "", ""), outcome);
        List<String> names =
                List.of(
                        "assumptions.csv",
                        "by-component.csv",
                        "by-month.csv",
                        "by-workload.csv",
                        "lines.csv",
                        "rates.csv");
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(names, files.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals(
                Outcome.onPlan("price", "small", "--format", "csv").out(),
                Files.readString(target.resolve("lines.csv")));
        assertEquals(
                Outcome.onPlan("compare", "small", "--by", "month", "--format", "csv").out(),
                Files.readString(target.resolve("by-month.csv")));
        assertTrue(
                Files.readString(target.resolve("assumptions.csv"))
                        .contains("$.workloads[0].traffic.requestsPerDay"));
    }

    @Test
    void aFileWhereTheFolderOfTablesWouldBeIsNamedAndKept() throws IOException {
        Path target = folder.resolve("tables");
        Files.writeString(target, "old");
        Outcome.onPlan("export", "small", "-o", target.toString(), "--format", "csv")
                .assertRefused("tables is a file", "folder");
        assertEquals("old", Files.readString(target));
    }

    @Test
    void writesOnePageAsPdf() throws IOException {
        Path target = folder.resolve("page.pdf");
        assertEquals(0, Outcome.onPlan("export", "small", "-o", target.toString()).status());
        try (PdfReader reader = new PdfReader(Files.readAllBytes(target))) {
            assertEquals(1, reader.getNumberOfPages());
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertTrue(text.contains("Small plan"), text);
            assertTrue(text.contains("Net a month"), text);
        }
    }

    @Test
    void writesOnePageAsAPicture() throws IOException {
        Path target = folder.resolve("page.png");
        assertEquals(0, Outcome.onPlan("export", "small", "-o", target.toString()).status());
        BufferedImage image = ImageIO.read(target.toFile());
        assertEquals(2 * 842, image.getWidth());
        assertEquals(2 * 595, image.getHeight());
        assertTrue(coloured(image) > 1_000, "no part of a column is drawn");
    }

    /// Dots in the colour of input.
    private static int coloured(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == 0x0070AE ? 1 : 0;
            }
        }
        return count;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
