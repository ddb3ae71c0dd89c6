package quarry.launch.cli;

/// What a command tells the shell.
final class ExitStatus {

    static final int DONE = 0;

    /// The plan is not completely priceable; the rest was still given.
    static final int INCOMPLETE = 1;

    /// Bad usage, or input that cannot be read.
    static final int REFUSED = 2;

    private ExitStatus() {}
}
