package quarry.plan;

/// One thing about a plan that its user should know.
///
/// @param path JSON path of the value, e.g. `$.workloads[0].cache.hitRate`
/// @param message what is wrong, what is allowed and what to do
public record Problem(Severity severity, String path, String message) {

    /// An error makes the plan unusable; a warning is about a figure that deserves a look.
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String path, String message) {
        return new Problem(Severity.ERROR, path, message);
    }

    public static Problem warning(String path, String message) {
        return new Problem(Severity.WARNING, path, message);
    }

    public String text() {
        return path + ": " + message;
    }
}
