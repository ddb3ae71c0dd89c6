package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;
import quarry.store.card.CardReader;

import java.nio.file.Files;
import java.nio.file.Path;

/// `--card`.
final class CardOption {

    @Option(
            names = "--card",
            paramLabel = "DIR",
            description =
                    "Folder of another rate card (card.json, models.json, rates.csv); without it"
                            + " the card that ships.")
    private @Nullable Path folder;

    RateCard read() throws CommandFailed {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailed(
                    "--card: "
                            + folder
                            + " is not a folder; give the folder that holds card.json, models.json"
                            + " and rates.csv");
        }
        try {
            return folder == null ? BundledCard.read() : CardReader.read(folder);
        } catch (CardException e) {
            throw new CommandFailed(
                    (folder == null ? "Rate card" : "--card: " + folder) + ": " + e.getMessage());
        }
    }
}
