package quarry.launch.cli;

import picocli.CommandLine.Command;

/// `quarry`, which is nothing but its subcommands.
@Command(
        name = "quarry",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Plans what Amazon Bedrock will cost. Without a command the window opens.",
        footer = {
            "",
            "Exit status: 0 done; 1 the plan is not completely priceable, the rest is still given;",
            "2 bad usage or unreadable input."
        })
final class QuarryCommand {}
