package quarry.launch.window;

import quarry.app.viewmodel.document.PlanStore;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.store.file.DiskStamp;
import quarry.store.file.SaveFailed;
import quarry.store.plan.PlanFile;
import quarry.store.plan.PlanReading;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Keeps plans in plan files.
final class FilePlanStore implements PlanStore {

    private final Map<Path, PlanFile> known = new ConcurrentHashMap<>();

    @Override
    public Opened open(Path file) {
        PlanFile.Opening opening = PlanFile.open(file);
        if (opening.file() != null) {
            known.put(key(file), opening.file());
        }
        return switch (opening.reading()) {
            case PlanReading.Opened opened -> new Opened.Read(opened.plan(), opened.problems());
            case PlanReading.Refused refused ->
                    new Opened.Refused(
                            refused.problems().stream()
                                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                                    .map(FilePlanStore::words)
                                    .collect(Collectors.joining("\n")));
        };
    }

    /// What is wrong with the file as a whole has no place in it.
    private static String words(Problem problem) {
        return problem.path().equals("$") ? problem.message() : problem.text();
    }

    @Override
    public Saved save(Plan plan, Path file) {
        PlanFile before = known.get(key(file));
        return before != null && before.since() == DiskStamp.Since.CHANGED
                ? new Saved.ChangedOnDisk()
                : overwrite(plan, file);
    }

    @Override
    public Saved overwrite(Plan plan, Path file) {
        try {
            known.put(key(file), PlanFile.save(plan, file));
            return new Saved.Done();
        } catch (SaveFailed e) {
            return new Saved.Failed(e.getMessage());
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
