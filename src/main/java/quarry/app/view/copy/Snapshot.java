package quarry.app.view.copy;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;

import java.util.List;

/// A picture of a node as it is shown, on the background that it stands on.
final class Snapshot {

    private Snapshot() {}

    /// @param scale pixels for each point of the screen
    static WritableImage of(Region node, int scale) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(new Scale(scale, scale));
        how.setFill(behind(node));
        return node.snapshot(how, null);
    }

    /// The colour that shows through a node.
    static Paint behind(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region) {
                List<Paint> opaque =
                        fills(region.getBackground()).stream().filter(Snapshot::covers).toList();
                if (!opaque.isEmpty()) {
                    return opaque.getLast();
                }
            }
        }
        return node.getScene() == null ? Color.WHITE : node.getScene().getFill();
    }

    private static List<Paint> fills(Background background) {
        return background == null
                ? List.of()
                : background.getFills().stream().map(fill -> fill.getFill()).toList();
    }

    private static boolean covers(Paint paint) {
        return paint instanceof Color color && color.isOpaque();
    }
}
