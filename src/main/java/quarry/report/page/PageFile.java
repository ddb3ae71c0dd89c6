package quarry.report.page;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

import quarry.cost.PricedPlan;
import quarry.report.text.Figures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The summary of a priced plan on one page, A4 in landscape.
public final class PageFile {

    private static final int DOTS_A_POINT = 2;

    private final PricedPlan priced;
    private final Figures figures;
    private final String program;

    /// @param program name and version
    public PageFile(PricedPlan priced, Figures figures, String program) {
        this.priced = priced;
        this.figures = figures;
        this.program = program;
    }

    public void writePdf(OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Rectangle size = PageSize.A4.rotate();
        try (Document document = new Document(size)) {
            PdfWriter writer = PdfWriter.getInstance(document, whole);
            document.addTitle(priced.plan().name());
            document.addCreator(program);
            document.addSubject("Planned Amazon Bedrock costs");
            document.setDocumentLanguage("en");
            document.open();
            page(new PdfInk(writer.getDirectContent(), size.getHeight()));
        }
        whole.writeTo(out);
    }

    public void writePng(OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        (int) SummaryPage.WIDTH * DOTS_A_POINT,
                        (int) SummaryPage.HEIGHT * DOTS_A_POINT,
                        BufferedImage.TYPE_INT_RGB);
        PictureInk ink = new PictureInk(image, DOTS_A_POINT);
        ink.box(0, 0, SummaryPage.WIDTH, SummaryPage.HEIGHT, 0xFFFFFF);
        page(ink);
        ink.close();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(whole)) {
            ImageIO.write(image, "png", stream);
        }
        whole.writeTo(out);
    }

    private void page(Ink ink) {
        new SummaryPage(ink, priced, figures, program).draw();
    }
}
