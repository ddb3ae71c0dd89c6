package quarry.launch;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// Starts Quarry.
@Command(
        name = "quarry",
        description = "Plans what Amazon Bedrock will cost.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        System.out.println(Version.text());
    }

    static final class Version implements IVersionProvider {

        static String text() {
            return "Quarry "
                    + Optional.ofNullable(Main.class.getModule().getDescriptor())
                            .flatMap(ModuleDescriptor::rawVersion)
                            .orElse("(development)");
        }

        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }
}
