package quarry.app.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Ids and names that a plan file takes.
class NamingTest {

    @Test
    void aCopyOfTheLongestNameCanStillBeSaved() {
        String longest = "n".repeat(200);
        String copy = Naming.copy(longest, List.of(longest));
        assertTrue(copy.endsWith(" copy"), copy);
        assertTrue(copy.length() <= 200);
        assertTrue(Naming.id(longest, List.of()).length() <= 100);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String id = Naming.copy("a" + "😀".repeat(100), List.of());
        assertEquals("a" + "😀".repeat(89) + " copy", id);
    }
}
