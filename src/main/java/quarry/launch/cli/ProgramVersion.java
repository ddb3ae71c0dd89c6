package quarry.launch.cli;

import picocli.CommandLine.IVersionProvider;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// Name and version of this program, as the module says it.
public final class ProgramVersion implements IVersionProvider {

    public static String text() {
        return "Quarry "
                + Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion)
                        .orElse("(development)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
