package quarry.launch;

import quarry.launch.cli.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Quarry as a process of its own, on the module path of this test run.
public final class QuarryProcess {

    private QuarryProcess() {}

    public static Outcome run(Path folder, String... args)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                new ProcessBuilder(command(args))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Quarry did not end within a minute");
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /// Starts another class of this test run, the tests patched into the module.
    public static Process start(Path log, String main, String... args) throws IOException {
        List<String> command = java();
        command.add("--patch-module");
        command.add("quarry=" + Path.of("target", "test-classes"));
        command.add("--module");
        command.add("quarry/" + main);
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static List<String> command(String... args) {
        List<String> command = java();
        command.add("--module");
        command.add("quarry/quarry.launch.Main");
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + Path.of("packaging", "jvm.options"));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--module-path");
        command.add(System.getProperty("jdk.module.path"));
        return command;
    }
}
