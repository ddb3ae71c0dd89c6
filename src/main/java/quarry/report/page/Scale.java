package quarry.report.page;

/// An axis from 0 to a round figure at or above the most, in about five round steps.
///
/// @param step from one grid line to the next
record Scale(double most, double step) {

    private static final int STEPS = 5;

    static Scale of(double most) {
        if (most <= 0) {
            return new Scale(1, 1);
        }
        double rough = most / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / power;
        double step = power * (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10);
        return new Scale(step * Math.ceil(most / step), step);
    }

    /// The part of the axis that a value takes.
    double part(double value) {
        return value / most;
    }

    int lines() {
        return (int) Math.round(most / step);
    }
}
