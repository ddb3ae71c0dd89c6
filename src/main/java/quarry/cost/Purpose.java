package quarry.cost;

import quarry.rates.Named;

/// Why a line is billed.
public enum Purpose implements Named {
    /// Requests served as deployed.
    USE(""),
    /// Requests above the capacity bought, served on demand.
    OVERFLOW("overflow"),
    /// Capacity that a commitment goes on billing after the deployment's last month.
    COMMITMENT("commitment runs on"),
    /// Shared units that nobody used.
    IDLE("idle"),
    /// Answers of a larger model that a custom model learns from.
    TEACHER("teacher's answers");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    /// What to add to the component's name; empty for ordinary use.
    public String label() {
        return label;
    }
}
