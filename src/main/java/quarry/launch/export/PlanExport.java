package quarry.launch.export;

import quarry.cost.PricedPlan;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.Report;
import quarry.report.csv.PlanTables;
import quarry.report.page.PageFile;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.report.workbook.WriteProgress;
import quarry.store.file.AtomicFile;
import quarry.store.file.SaveFailed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Writes a priced plan as a file, or as a folder of tables. What was there is replaced as a whole or not at all,
/// file by file.
public final class PlanExport {

    private final RateCard card;
    private final Locale locale;
    private final String program;

    /// @param card that plans are priced with
    /// @param locale in which sentences write figures
    /// @param program name and version
    public PlanExport(RateCard card, Locale locale, String program) {
        this.card = card;
        this.locale = locale;
        this.program = program;
    }

    /// @param progress hears how far the work is and may stop it; what is written by then stays away
    /// @throws SaveFailed if it did not work; the message says what is on disk now
    public void write(ExportFormat format, PricedPlan priced, Path target, WriteProgress progress)
            throws SaveFailed {
        Figures figures = new Figures(locale, priced.plan().shownIn());
        PageFile page = new PageFile(priced, figures, program);
        switch (format) {
            case XLSX -> {
                PlanWorkbook workbook =
                        new PlanWorkbook(priced, card, Outlook.of(priced, card), figures, program);
                AtomicFile.replace(target, out -> workbook.writeTo(out, progress));
            }
            case CSV -> tables(priced, target, progress);
            case PDF -> AtomicFile.replace(target, page::writePdf);
            case PNG -> AtomicFile.replace(target, page::writePng);
        }
    }

    private static void tables(PricedPlan priced, Path folder, WriteProgress progress)
            throws SaveFailed {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new SaveFailed(
                    folder + " is a file; tables need a folder: give another name or remove it");
        } catch (IOException e) {
            throw new SaveFailed(
                    folder
                            + " could not be made, nothing was written: choose a folder you may"
                            + " write to");
        }
        var tables = PlanTables.of(priced);
        int done = 0;
        for (Map.Entry<String, Report> table : tables.entrySet()) {
            double part = (double) ++done / tables.size();
            AtomicFile.replace(
                    folder.resolve(table.getKey()),
                    out -> {
                        write(table.getValue(), out);
                        progress.reached(part);
                    });
        }
    }

    private static void write(Report table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            table.writeTo(writer);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        writer.flush();
    }
}
