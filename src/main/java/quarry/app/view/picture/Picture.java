package quarry.app.view.picture;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import quarry.app.view.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A picture of a view at a size and in a theme, taken without a window.
public record Picture(BufferedImage image) {

    /// A layout may ask for another one, e.g. when a table finds that its width has changed.
    private static final int PASSES = 3;

    /// Lays the view out in a scene of its own and takes its picture. On the JavaFX thread only.
    ///
    /// @param root a view that stands in no other scene
    public static Picture of(Parent root, int width, int height, Theme theme) {
        Scene scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(theme.stylesheet());
        return of(scene);
    }

    /// Takes the picture of a scene as it is. On the JavaFX thread only.
    public static Picture of(Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return of(scene.snapshot(null));
    }

    /// Any thread.
    public static Picture of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage taken = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        taken.getRaster().setDataElements(0, 0, width, height, argb);
        return new Picture(taken);
    }

    /// Any thread; takes longer than a frame.
    public void writePng(OutputStream out) throws IOException {
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("PNG cannot be written here");
        }
    }

    /// Any thread; takes longer than a frame.
    public void writePng(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
