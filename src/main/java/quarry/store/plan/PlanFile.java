package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.store.file.AtomicFile;
import quarry.store.file.BoundedFile;
import quarry.store.file.DiskStamp;
import quarry.store.file.FileRefused;
import quarry.store.file.SaveFailed;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// A plan on disk: opening, saving, and noticing that someone else saved in between.
///
/// @param stamp what the file held when it was opened or saved; `stamp.compare(path)` says whether it still does
public record PlanFile(Path path, DiskStamp stamp) {

    /// What was read, and the file to save to later.
    ///
    /// @param file null if the file could not be read at all
    public record Opening(PlanReading reading, @Nullable PlanFile file) {}

    public static Opening open(Path path) {
        try {
            byte[] content = BoundedFile.read(path, Limits.FILE_BYTES);
            return new Opening(PlanReader.read(content), new PlanFile(path, DiskStamp.of(content)));
        } catch (FileRefused e) {
            return new Opening(PlanReading.Refused.because(e.getMessage()), null);
        }
    }

    /// Replaces the file as a whole, whatever it holds now. A plan that could not be opened again, even to be put
    /// right, is not saved.
    ///
    /// @throws SaveFailed if the file is still what it was; the message says why
    public static PlanFile save(Plan plan, Path path) throws SaveFailed {
        byte[] content = PlanWriter.bytes(plan);
        if (PlanReader.read(content) instanceof PlanReading.Refused refused
                && refused.draft() == null) {
            throw new SaveFailed(
                    path
                            + " was not saved, because it could not be opened again: "
                            + refused.problems().stream()
                                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                                    .map(Problem::text)
                                    .collect(Collectors.joining("; ")));
        }
        AtomicFile.replace(path, out -> out.write(content));
        return new PlanFile(path, DiskStamp.of(content));
    }

    /// Whether the file still holds what was opened or saved.
    public DiskStamp.Since since() {
        return stamp.compare(path);
    }
}
