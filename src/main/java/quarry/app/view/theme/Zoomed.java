package quarry.app.view.theme;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A window's content, larger or smaller as a whole: texts, figures, charts and the space between them keep their
/// proportions. Menus and dialogs are windows of their own and take the text size over from the window's sheet.
public final class Zoomed extends Region {

    /// Text size of the theme, in pixels.
    private static final double USUAL = 14;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public Zoomed(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// A scene whose text size can be set.
    ///
    /// @param textSize in pixels, followed until the subscription ends
    public static Subscription follow(Scene scene, ObservableIntegerValue textSize) {
        return textSize.subscribe(pixels -> set(scene, pixels.intValue()));
    }

    /// @param scene its root is a `Zoomed`
    public static void set(Scene scene, int pixels) {
        if (scene.getRoot() instanceof Zoomed zoomed) {
            zoomed.scale.setX(pixels / USUAL);
            zoomed.scale.setY(pixels / USUAL);
            zoomed.requestLayout();
        }
        scene.getStylesheets().setAll(popups(pixels));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(-1) * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getY();
    }

    private static String popups(int pixels) {
        String css = ".root.popup, .dialog-pane { -fx-font-size: " + pixels + "px; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
