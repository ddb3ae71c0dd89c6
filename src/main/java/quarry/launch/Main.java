package quarry.launch;

import quarry.launch.cli.CommandLineTool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/// Starts Quarry: the window without arguments, the command line with some.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(
                args.length == 0
                        ? WindowLauncher.open()
                        : CommandLineTool.run(
                                new FileOutputStream(FileDescriptor.out),
                                new FileOutputStream(FileDescriptor.err),
                                args));
    }
}
