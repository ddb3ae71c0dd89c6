package quarry.launch;

import quarry.launch.cli.CommandLineTool;
import quarry.launch.window.WindowLauncher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/// Starts Quarry: the window without arguments or with a plan alone, the command line with anything else.
public final class Main {

    private static final String PLAN = ".plan.json";

    private Main() {}

    public static void main(String[] args) {
        System.exit(
                opensWindow(args)
                        ? WindowLauncher.open(args)
                        : CommandLineTool.run(
                                new FileOutputStream(FileDescriptor.out),
                                new FileOutputStream(FileDescriptor.err),
                                args));
    }

    static boolean opensWindow(String... args) {
        return args.length == 0 || (args.length == 1 && args[0].endsWith(PLAN));
    }
}
