package quarry.launch.window;

import quarry.app.viewmodel.document.PlanStore;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.store.file.DiskStamp;
import quarry.store.file.SaveFailed;
import quarry.store.plan.PlanFile;
import quarry.store.plan.PlanReading;

import java.nio.file.Path;
import java.util.List;
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
            case PlanReading.Opened opened -> read(opened.plan(), opened.problems());
            case PlanReading.Refused(List<Problem> problems, Plan draft) ->
                    draft == null
                            ? new Opened.Refused(
                                    problems.stream()
                                            .filter(p -> p.severity() == Problem.Severity.ERROR)
                                            .map(FilePlanStore::words)
                                            .collect(Collectors.joining("\n")))
                            : read(draft, problems);
        };
    }

    /// What is wrong with the plan as a whole is looked for at each edit, and so not a matter of the file.
    private static Opened read(Plan plan, List<Problem> problems) {
        List<Problem> ofPlan = PlanCheck.check(plan);
        return new Opened.Read(plan, problems.stream().filter(p -> !ofPlan.contains(p)).toList());
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
