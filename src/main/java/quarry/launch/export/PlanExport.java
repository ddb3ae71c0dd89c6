package quarry.launch.export;

import quarry.cost.PricedPlan;
import quarry.rates.RateCard;
import quarry.report.ExportFormat;
import quarry.report.Outlook;
import quarry.report.Report;
import quarry.report.csv.PlanTables;
import quarry.report.page.PageFile;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.store.file.AtomicFile;
import quarry.store.file.AtomicFolder;
import quarry.store.file.SaveFailed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Writes a priced plan as a file, or as a folder of tables. What was there is replaced as a whole or not at all.
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

    /// @param watch stopped by it, the export leaves what was there and nothing else
    /// @throws SaveFailed if it did not work; the message says what is on disk now
    public void write(ExportFormat format, PricedPlan priced, Path target, ExportWatch watch)
            throws SaveFailed {
        Figures figures = new Figures(locale, priced.plan().shownIn());
        PageFile page = new PageFile(priced, figures, program);
        switch (format) {
            case XLSX -> {
                PlanWorkbook workbook =
                        new PlanWorkbook(priced, card, Outlook.of(priced, card), figures, program);
                file(target, out -> workbook.writeTo(out, watch), watch);
            }
            case CSV -> AtomicFolder.replace(target, tables(priced, watch));
            case PDF -> file(target, page::writePdf, watch);
            case PNG -> file(target, page::writePng, watch);
        }
    }

    private static void file(Path target, AtomicFile.Content content, ExportWatch watch)
            throws SaveFailed {
        AtomicFile.replace(
                target,
                out -> {
                    watch.writing();
                    content.writeTo(new WatchedStream(out, watch));
                    watch.written();
                });
    }

    private static SequencedMap<String, AtomicFile.Content> tables(
            PricedPlan priced, ExportWatch watch) {
        SequencedMap<String, Report> tables = PlanTables.of(priced);
        SequencedMap<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (Map.Entry<String, Report> table : tables.entrySet()) {
            double part = (files.size() + 1.0) / tables.size();
            boolean last = files.size() + 1 == tables.size();
            files.put(
                    table.getKey(),
                    out -> {
                        write(table.getValue(), new WatchedStream(out, watch));
                        watch.reached(part);
                        if (last) {
                            watch.written();
                        }
                    });
        }
        return files;
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
