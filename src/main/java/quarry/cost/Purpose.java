package quarry.cost;

import quarry.rates.Named;

/// Why a line is billed.
public enum Purpose implements Named {
    /// Requests served as deployed.
    USE("use", ""),
    /// Requests above the capacity bought, served on demand.
    OVERFLOW("overflow", "overflow"),
    /// Capacity that a commitment goes on billing after the deployment's last month.
    COMMITMENT("commitment", "commitment runs on"),
    /// Shared units that nobody used.
    IDLE("idle", "idle"),
    /// Answers of a larger model that a custom model learns from.
    TEACHER("teacher", "teacher's answers");

    private final String id;
    private final String label;

    Purpose(String id, String label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    /// What to add to the component's name; empty for ordinary use.
    public String label() {
        return label;
    }
}
