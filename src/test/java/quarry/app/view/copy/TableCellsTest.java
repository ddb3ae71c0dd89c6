package quarry.app.view.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class TableCellsTest {

    private final TableCells cells =
            new TableCells(
                    List.of(
                            List.of("", "On\tdemand"),
                            List.of("Chat <b> & \"mail\"", "26,040\nincomplete")));

    @Test
    void cellsAreBetweenTabsAndRowsInLines() {
        assertEquals("\tOn demand\nChat <b> & \"mail\"\t26,040 incomplete\n", cells.tabSeparated());
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        assertEquals(
                "<table><tr><th></th><th>On\tdemand</th></tr><tr><td>Chat &lt;b&gt; &amp;"
                        + " &quot;mail&quot;</td><td>26,040<br>incomplete</td></tr></table>",
                cells.html());
    }

    @Test
    void theEndingSaysWhichKindOfPictureItIs() {
        assertEquals(
                new PictureFile(Path.of("a.SVG"), PictureFile.Form.SVG),
                PictureFile.of(Path.of("a.SVG"), PictureFile.Form.PNG_2));
        assertEquals(
                new PictureFile(Path.of("a.png"), PictureFile.Form.PNG_3),
                PictureFile.of(Path.of("a.png"), PictureFile.Form.PNG_3));
        assertEquals(
                new PictureFile(Path.of("x/a.b.svg"), PictureFile.Form.SVG),
                PictureFile.of(Path.of("x/a.b"), PictureFile.Form.SVG));
    }
}
