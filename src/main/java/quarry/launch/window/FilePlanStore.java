package quarry.launch.window;

import quarry.app.viewmodel.document.PlanStore;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.store.file.SaveFailed;
import quarry.store.plan.PlanFile;
import quarry.store.plan.PlanReading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keeps plans in plan files.
final class FilePlanStore implements PlanStore {

    @Override
    public Opened open(Path file) {
        return switch (PlanFile.open(file).reading()) {
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
    public Optional<String> save(Plan plan, Path file) {
        try {
            PlanFile.save(plan, file);
            return Optional.empty();
        } catch (SaveFailed e) {
            return Optional.of(e.getMessage());
        }
    }
}
