package quarry.launch.cli;

import quarry.report.Report;
import quarry.report.text.PlainText;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Results go to standard output, messages to standard error, both in UTF-8 and with `\n` line ends.
final class Console {

    private final Writer results;
    private final PrintWriter messages;

    Console(OutputStream results, OutputStream messages) {
        this.results =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new BufferedOutputStream(results), StandardCharsets.UTF_8));
        this.messages = new PrintWriter(messages, true, StandardCharsets.UTF_8);
    }

    /// Writes a result. A reader that has seen enough and closed the pipe is no failure.
    void print(Report report) throws CommandFailed {
        try {
            report.writeTo(results);
            results.flush();
        } catch (UncheckedIOException e) {
            refuse(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            refuse(e);
        }
    }

    private static void refuse(IOException failure) throws CommandFailed {
        String reason = String.valueOf(failure.getMessage());
        if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            throw new CommandFailed("The result could not be written: " + reason);
        }
    }

    void message(String line) {
        messages.print(PlainText.clean(line) + "\n");
        messages.flush();
    }

    void messages(List<String> lines) {
        lines.forEach(this::message);
    }

    PrintWriter usageWriter() {
        return new PrintWriter(results);
    }
}
