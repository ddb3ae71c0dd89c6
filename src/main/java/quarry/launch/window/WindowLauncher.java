package quarry.launch.window;

import javafx.application.Application;

import quarry.store.card.CardException;
import quarry.store.file.SaveFailed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Opens the window, or shows what it would show where there is no display.
public final class WindowLauncher {

    private static final Path DEMO = Path.of("target", "quarry-demo");

    private WindowLauncher() {}

    /// Returns the exit status once the window has closed.
    ///
    /// @param files the plan to open, or none for the home window
    public static int open(String... files) {
        if (Display.present(System.getProperty("os.name", ""), System.getenv())) {
            Application.launch(QuarryApplication.class, files);
            return 0;
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        try {
            new Demo(DEMO, out).run();
            return 0;
        } catch (IOException | CardException | SaveFailed e) {
            System.err.println("The demonstration stopped: " + e.getMessage());
            return 1;
        } finally {
            out.flush();
        }
    }
}
