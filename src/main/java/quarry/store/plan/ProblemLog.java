package quarry.store.plan;

import quarry.plan.Problem;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a file; past a limit it only counts.
final class ProblemLog {

    private static final int MAX = 200;

    private final List<Problem> problems = new ArrayList<>();
    private boolean errors;
    private int more;

    void error(String path, String message) {
        errors = true;
        add(Problem.error(path, message));
    }

    void warning(String path, String message) {
        add(Problem.warning(path, message));
    }

    private void add(Problem problem) {
        if (problems.size() < MAX) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    boolean hasErrors() {
        return errors;
    }

    List<Problem> problems() {
        if (more == 0) {
            return List.copyOf(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        String text = "there are " + more + " more problems like these";
        all.add(errors ? Problem.error("$", text) : Problem.warning("$", text));
        return List.copyOf(all);
    }
}
