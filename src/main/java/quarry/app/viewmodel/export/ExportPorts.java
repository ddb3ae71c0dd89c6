package quarry.app.viewmodel.export;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What exports need from outside.
///
/// @param showFolder shows a folder in the system's own file browser
public record ExportPorts(
        PlanWriter writer, ExportQuestions questions, Consumer<Path> showFolder) {}
