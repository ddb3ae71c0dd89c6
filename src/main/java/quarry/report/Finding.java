package quarry.report;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.plan.Problem;
import quarry.rates.Named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One thing that a check of a plan found.
///
/// @param path JSON path in the plan file
public record Finding(Kind kind, String path, String message) {

    public enum Kind implements Named {
        /// Makes the plan unusable.
        ERROR("error"),
        /// Leaves a cell without an amount.
        MISSING("missing"),
        /// A figure that deserves a look.
        WARNING("warning");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public static Finding of(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> new Finding(Kind.ERROR, problem.path(), problem.message());
            case WARNING -> new Finding(Kind.WARNING, problem.path(), problem.message());
        };
    }

    /// What pricing a plan showed, worst first, each thing once.
    public static List<Finding> of(PricedPlan priced) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : priced.statements()) {
            for (MissingCell missing : MissingCell.of(statement.gaps())) {
                findings.add(new Finding(Kind.MISSING, missing.path(), missing.text()));
            }
            statement.warnings().forEach(warning -> findings.add(of(warning)));
        }
        return sorted(findings);
    }

    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().distinct().sorted(Comparator.comparing(Finding::kind)).toList();
    }

    public String text() {
        return path + ": " + message;
    }
}
