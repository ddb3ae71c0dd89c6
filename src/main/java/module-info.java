/// Quarry plans what Amazon Bedrock will cost.
module quarry {
    requires static org.jspecify;
    requires static java.compiler;
    requires static io.soabase.recordbuilder.core;
    requires java.desktop;
    requires javafx.base;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.apache.poi.ooxml;
    requires com.github.librepdf.openpdf;
    requires info.picocli;

    opens quarry.launch.window to
            javafx.graphics;
    opens quarry.launch.cli to
            info.picocli;
}
