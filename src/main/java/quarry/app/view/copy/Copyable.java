package quarry.app.view.copy;

import javafx.scene.layout.Region;

/// A screen with a chart and a table to take away.
public interface Copyable {

    /// The chart with its key, as it is shown.
    Region chart();

    /// The table, headings first.
    TableCells cells();

    /// What a picture of it is called, without an ending: "compare".
    String pictureName();
}
