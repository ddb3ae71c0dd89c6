package quarry.report.workbook.sheet;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Puts a workbook together: POI makes everything but the rows, which are written into the file as they come,
/// however many there are.
public final class WorkbookFile {

    private static final String NO_ROWS = "<sheetData/>";

    /// Quick rather than small: rows shrink to a tenth at any level.
    private static final int COMPRESSION = 2;

    private final XSSFWorkbook book;
    private final CellStyles styles;
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    public WorkbookFile(XSSFWorkbook book) {
        this.book = book;
        this.styles = new CellStyles(book);
        for (CellRole role : CellRole.values()) {
            styles.of(role);
            styles.quoted(role);
            styles.input(role);
        }
    }

    /// Writes a sheet's rows.
    @FunctionalInterface
    public interface Rows {
        void writeTo(SheetXml xml) throws IOException;
    }

    /// The next sheet, with what has been collected for it.
    public void add(SheetWriter cells) {
        add(cells.layout(), xml -> write(cells, xml));
    }

    /// The next sheet, with rows that are made while they are written.
    public void add(SheetLayout layout, Rows content) {
        XSSFSheet sheet = book.createSheet(layout.name());
        layout.apply(sheet);
        rows.put(entry(sheet), content);
    }

    private static String entry(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private static void write(SheetWriter cells, SheetXml xml) throws IOException {
        for (var row : cells.rows()) {
            float height = 0;
            for (CellValue cell : row) {
                height = Math.max(height, cell.role().rowHeight());
            }
            xml.startRow(height);
            for (CellValue cell : row) {
                xml.write(cell);
            }
            xml.endRow();
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream shell = new ByteArrayOutputStream();
        book.write(shell);
        try (ZipInputStream parts =
                        new ZipInputStream(new ByteArrayInputStream(shell.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            zip.setLevel(COMPRESSION);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                Rows content = rows.get(part.getName());
                if (content == null) {
                    parts.transferTo(zip);
                } else {
                    fill(new String(parts.readAllBytes(), StandardCharsets.UTF_8), content, zip);
                }
                zip.closeEntry();
            }
        }
    }

    private void fill(String sheet, Rows content, OutputStream zip) throws IOException {
        int at = sheet.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IOException("The workbook library wrote rows where none were expected");
        }
        zip.write((sheet.substring(0, at) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
        SheetXml xml = new SheetXml(zip, styles);
        content.writeTo(xml);
        xml.flush();
        zip.write(
                ("</sheetData>" + sheet.substring(at + NO_ROWS.length()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// Leaves closing to whoever opened it.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
