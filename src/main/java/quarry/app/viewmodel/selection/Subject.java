package quarry.app.viewmodel.selection;

/// The screens of the middle of the window, in the order of their tabs.
public enum Subject {
    COMPARISON(About.PLAN),
    BREAK_EVEN(About.PLAN),
    FIND_MODEL(About.WORKLOAD),
    FORECAST(About.PLAN),
    RATES(About.PLAN),
    WORKLOADS(About.PLAN),
    WORKLOAD(About.WORKLOAD),
    SCENARIO(About.SCENARIO),
    ASSUMPTIONS(About.PLAN);

    private final About about;

    Subject(About about) {
        this.about = about;
    }

    /// What a screen is about, and cannot be shown without.
    public enum About {
        PLAN,
        WORKLOAD,
        SCENARIO
    }

    public About about() {
        return about;
    }
}
