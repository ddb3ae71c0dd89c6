package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/// A text of the small plan, what stands there instead, and the one error that follows.
record Refusal(String there, String instead, String error) {

    static Refusal replacing(String there, String instead, String error) {
        return new Refusal(there, instead, error);
    }

    /// A field more at the top of the small plan.
    static Refusal adding(String field, String error) {
        return replacing("\"workloads\": [", field + ", \"workloads\": [", error);
    }

    void assertRefused() {
        assertTrue(Plans.SMALL.contains(there), there);
        assertEquals(List.of(error), Plans.errors(Plans.SMALL.replace(there, instead)));
    }
}
