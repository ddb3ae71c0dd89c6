package quarry.app.view.copy;

import java.nio.file.Path;
import java.util.Locale;

/// Where a picture of a chart goes, and of which kind it is.
public record PictureFile(Path path, Form form) {

    /// A name that ends in `.svg` is a drawing whatever was chosen; one without an ending gets that of its kind.
    public static PictureFile of(Path path, Form chosen) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(Form.SVG.ending())) {
            return new PictureFile(path, Form.SVG);
        }
        if (name.endsWith(Form.PNG_1.ending())) {
            return new PictureFile(path, chosen == Form.SVG ? Form.PNG_1 : chosen);
        }
        return new PictureFile(path.resolveSibling(path.getFileName() + chosen.ending()), chosen);
    }

    /// The kinds, in the order in which they are offered.
    public enum Form {
        PNG_1(1),
        PNG_2(2),
        PNG_3(3),
        SVG(1);

        private final int scale;

        Form(int scale) {
            this.scale = scale;
        }

        /// Pixels for each point of the screen.
        public int scale() {
            return scale;
        }

        public String ending() {
            return this == SVG ? ".svg" : ".png";
        }
    }
}
