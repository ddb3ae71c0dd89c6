package quarry.launch.cli;

import java.util.List;

/// Ends a command without a result.
final class CommandFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    /// @param lines one for each problem: where, what, what is allowed
    CommandFailed(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    CommandFailed(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
