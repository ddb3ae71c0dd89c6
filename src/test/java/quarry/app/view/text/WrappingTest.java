package quarry.app.view.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Which texts can be broken into lines.
class WrappingTest {

    @Test
    void whatRunsFromRightToLeftIsNotBroken() {
        assertTrue(Wrapping.canBreak("Kundenchat für München 😀 日本語"));
        assertTrue(Wrapping.canBreak(""));
        assertFalse(Wrapping.canBreak("שלום עולם"));
        assertFalse(Wrapping.canBreak("Support עולם chat"));
    }
}
